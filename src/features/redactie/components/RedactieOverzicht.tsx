import { type Soort, soortVan } from '@/domain/redactie/soorten'
import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { gedaanTekst } from '@/ui/gedaanTekst'
import { Lead } from '@/ui/Lead'
import { StatusTag } from '@/ui/StatusTag'
import { type Column, Table } from '@/ui/Table'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import { adres } from '../adres'
import type { Lijst, TekstRegel } from '../overzicht/queries'
import { Weggehaald } from './Weggehaald'

interface RedactieOverzichtProps {
  lijsten: readonly Lijst[]
  /** The kind that is asked for; the first one otherwise. */
  gekozen: string | undefined
  gedaan: string | undefined
}

const gelukt: Readonly<Record<string, string>> = {
  weggehaald: 'De tekst is weggehaald. De openbare pagina’s worden meteen bijgewerkt.',
  weg: 'Uw concept is weg.',
}

/** Every text that somebody keeps: who owns it, when somebody looked, and what is not finished. */
export function RedactieOverzicht({ lijsten, gekozen, gedaan }: RedactieOverzichtProps) {
  const lijst = lijsten.find(({ soort }) => soort === gekozen) ?? lijsten[0]
  return (
    <>
      <h1>Teksten beheren</h1>
      <GedaanMelding tekst={gedaanTekst(gedaan, gelukt)} />
      <Lead>
        Wijzig een tekst, bekijk hem zoals iedereen hem ziet, en publiceer. Kijk elke tekst twee keer per jaar
        na.
      </Lead>
      <p>
        <TextLink href="/redactie/meldingen">Berichten van lezers over uw teksten</TextLink>
        {lijsten.some(({ soort }) => soort === 'synoniem') && (
          <>
            {' · '}
            <TextLink href="/redactie/zoekvragen">Vragen zonder antwoord</TextLink>
            {' · '}
            <TextLink href="/redactie/nieuwsbrief">Nieuwsbrief</TextLink>
          </>
        )}
      </p>
      {lijsten.length > 1 && <Soorten lijsten={lijsten} gekozen={lijst?.soort} />}
      {lijst ? (
        <>
          {lijst.magToevoegen && (
            <ButtonRow>
              <ButtonLink kind="secondary" href={`/redactie/nieuw?soort=${lijst.soort}`}>
                Voeg een {soortVan(lijst.soort).enkelvoud} toe
              </ButtonLink>
            </ButtonRow>
          )}
          {lijst.teksten.length > 0 ? (
            <Table
              caption={soortVan(lijst.soort).meervoud}
              columns={kolommen(lijst.soort)}
              rows={lijst.teksten}
              rowKey={({ sleutel }) => sleutel}
            />
          ) : (
            <EmptyState title="Er is nog niets" why="Voeg de eerste tekst toe. Hij staat dan hier." />
          )}
          <Weggehaald soort={lijst.soort} teksten={lijst.weggehaald} />
          {lijst.soort !== 'synoniem' && <Downloads soort={lijst.soort} />}
          {lijst.soort === 'gemeente' && (
            <p>
              <TextLink href="/redactie/importeren">Lees contacten in uit een lijst (CSV)</TextLink>
            </p>
          )}
          {lijst.soort === 'ondersteuner' && (
            <p>
              <TextLink href="/redactie/importeren/organisaties">
                Lees organisaties in uit een lijst (CSV)
              </TextLink>
            </p>
          )}
        </>
      ) : (
        <EmptyState
          title="U hebt nog geen teksten"
          why="Bij uw account hoort nog geen tafel of gemeente. Vraag het de beheerder."
        />
      )}
    </>
  )
}

function Soorten({ lijsten, gekozen }: { lijsten: readonly Lijst[]; gekozen: Soort | undefined }) {
  return (
    <nav aria-label="Soorten teksten">
      <ul className="soorten">
        {lijsten.map(({ soort, teksten }) => (
          <li key={soort}>
            <a
              className="nl-link"
              href={`/redactie?soort=${soort}`}
              aria-current={soort === gekozen ? 'page' : undefined}
            >
              {soortVan(soort).meervoud}
            </a>{' '}
            <span className="stil whitespace-nowrap">{inWoorden(teksten)}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Downloads({ soort }: { soort: Soort }) {
  return (
    <p>
      Download wat openbaar is: <TextLink href={`/api/downloads/${soort}.csv`}>als CSV</TextLink>,{' '}
      <TextLink href={`/api/downloads/${soort}.ods`}>als rekenblad (ODS)</TextLink> of{' '}
      <TextLink href={`/api/downloads/${soort}.json`}>als JSON</TextLink>. Of{' '}
      <TextLink href="/api/downloads/alles.ods">alles in één rekenblad</TextLink>.
    </p>
  )
}

function inWoorden(teksten: readonly TekstRegel[]): string {
  const oud = teksten.filter(({ verouderd }) => verouderd).length
  const concepten = teksten.filter(({ bezig }) => bezig.length > 0).length
  return [
    teksten.length === 1 ? '1 tekst' : `${teksten.length} teksten`,
    ...(oud > 0 ? [`${oud} nakijken`] : []),
    ...(concepten > 0 ? [concepten === 1 ? '1 concept' : `${concepten} concepten`] : []),
  ].join(', ')
}

const kolommen = (soort: Soort): readonly Column<TekstRegel>[] => [
  {
    key: 'tekst',
    header: 'Tekst',
    cell: ({ sleutel, naam, openbaar }) => (
      <>
        <TextLink href={adres({ soort, sleutel })}>{naam}</TextLink>{' '}
        {!openbaar && <StatusTag kind="wacht">nog niet openbaar</StatusTag>}
      </>
    ),
  },
  { key: 'eigenaar', header: 'Eigenaar', cell: ({ eigenaar }) => eigenaar },
  ...(soortVan(soort).nagekeken ? [nagekeken] : []),
  { key: 'stand', header: 'Concept', cell: (regel) => <Stand regel={regel} /> },
]

const nagekeken: Column<TekstRegel> = {
  key: 'nagekeken',
  header: 'Laatst nagekeken',
  cell: ({ laatstGecontroleerd, verouderd }) => (
    <>
      {laatstGecontroleerd ? <Tijd moment={laatstGecontroleerd} /> : 'nog nooit'}{' '}
      {verouderd && <StatusTag kind="laat">nakijken</StatusTag>}
    </>
  ),
}

function Stand({ regel: { bezig, regelsAchter } }: { regel: TekstRegel }) {
  if (bezig.length === 0 && regelsAchter.length === 0) return <span className="stil">geen</span>
  return (
    <>
      {bezig.map(({ wie, sinds, ikzelf }) => (
        <p key={`${wie}${sinds.toISOString()}`}>
          {ikzelf ? 'van u' : `van ${wie}`}, <Tijd moment={sinds} withTime />
        </p>
      ))}
      {regelsAchter.length > 0 && (
        <StatusTag kind="wacht">wegwijzer loopt achter: {regelsAchter.join(', ')}</StatusTag>
      )}
    </>
  )
}
