import { Fragment } from 'react'
import type { Stuk } from '@/domain/zoeken/markeer'
import { EmptyState } from '@/ui/EmptyState'
import { MailLink } from '@/ui/MailLink'
import { SearchBox } from '@/ui/SearchBox'
import { Tag } from '@/ui/Tag'
import { TextLink } from '@/ui/TextLink'
import type { Zoekuitkomst } from '../queries'

const soorten: Readonly<Record<string, string>> = {
  overlegtafel: 'overlegtafel',
  gemeente: 'gemeente',
  contact: 'contact',
  ondersteuner: 'organisatie',
  vraag: 'vraag',
  begrip: 'begrip',
  pagina: 'pagina',
  besluit: 'besluit',
  project: 'project',
  themabijeenkomst: 'bijeenkomst',
  nieuws: 'nieuws',
}

type Props = { uitkomst: Zoekuitkomst; mailadres: string }

/** The question and what fits it. */
export function ZoekPagina({ uitkomst, mailadres }: Props) {
  const { tekst, verbeterd, resultaten } = uitkomst
  return (
    <>
      <h1>Zoeken</h1>
      {tekst !== '' && <p className="alleen-druk">Gezocht op: {tekst}</p>}
      <SearchBox id="zoekvraag" label="Zoek opnieuw" value={tekst} />
      <p className="stil alleen-scherm mt-4">
        Typ geen naam of andere gegevens van een inwoner. Wat u typt, komt in het adres van deze pagina.
      </p>
      {verbeterd !== undefined && (
        <p>
          Een woord kennen wij niet. Wij zochten op <strong>{verbeterd}</strong>.
        </p>
      )}
      {resultaten.length > 0 && <Resultaten uitkomst={uitkomst} />}
      {tekst !== '' && resultaten.length === 0 && <NietsGevonden mailadres={mailadres} />}
    </>
  )
}

function hoeveel({ resultaten: { length }, meer }: Zoekuitkomst): string {
  if (meer) return `De ${length} resultaten die het best passen`
  return length === 1 ? '1 resultaat' : `${length} resultaten`
}

function Resultaten({ uitkomst }: { uitkomst: Zoekuitkomst }) {
  return (
    <section aria-labelledby="resultaten">
      <h2 id="resultaten">{hoeveel(uitkomst)}</h2>
      <ol className="treffers">
        {uitkomst.resultaten.map(({ soort, href, naam, fragment }) => (
          <li key={`${soort}${href}`}>
            <h3>
              <TextLink href={href}>
                <Gemarkeerd stukken={naam} />
              </TextLink>{' '}
              <Tag tint="rustig">{soorten[soort] ?? soort}</Tag>
            </h3>
            <p>
              <Gemarkeerd stukken={fragment} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Gemarkeerd({ stukken }: { stukken: readonly Stuk[] }) {
  let plaats = 0
  return stukken.map(({ tekst, raak }) => {
    plaats += tekst.length
    return raak ? <mark key={plaats}>{tekst}</mark> : <Fragment key={plaats}>{tekst}</Fragment>
  })
}

function NietsGevonden({ mailadres }: { mailadres: string }) {
  return (
    <>
      <EmptyState
        title="Niets gevonden"
        why="Probeer een ander of korter woord, bijvoorbeeld: crisis, aanmelden of Enschede."
        action={<TextLink href="/wegwijzer">Beantwoord de vragen van de wegwijzer</TextLink>}
      />
      <p>
        Of kijk bij <TextLink href="/overlegtafels">alle overlegtafels</TextLink> en{' '}
        <TextLink href="/vragen">alle vragen</TextLink>. Komt u er niet uit? Mail het ZVH:{' '}
        <MailLink email={mailadres} />
      </p>
    </>
  )
}
