import { criteriumTekst } from '@/domain/routering/criteria'
import type { Advies } from '@/domain/routering/routeadvies'
import { Card } from '../Card'
import { Contact } from '../Contact'
import { Heading, type HeadingLevel } from '../Heading'
import { ReasonList } from '../ReasonList'
import { SpoorTag } from '../SpoorTag'
import { Tag } from '../Tag'
import { TextLink } from '../TextLink'
import { aanmeldtekst, rolnaam } from './aanmeldtekst'
import { citeer } from './documentnaam'
import { oordeelTekst } from './oordeelTekst'
import { inhoudVan, naamVan, type Routeinhoud } from './routeinhoud'

interface AdviesKaartProps {
  advies: Advies
  inhoud: Routeinhoud
  level: Extract<HeadingLevel, 2 | 3>
}

/** One advised table: why, what is missing, how to apply and whom to reach. */
export function AdviesKaart({ advies, inhoud, level }: AdviesKaartProps) {
  const kop = level === 2 ? 3 : 4
  return (
    <Card
      tone="advies"
      level={level}
      title={
        <>
          <TextLink href={`/overlegtafels/${advies.tafel}`}>{naamVan(inhoud, advies.tafel)}</TextLink>:{' '}
          {oordeelTekst[advies.oordeel]}
        </>
      }
    >
      <p>
        <Tag tint="rustig">RDM-trede {advies.trede}</Tag>{' '}
        {advies.spoor !== 'ladder' && <SpoorTag spoor={advies.spoor} />}
      </p>
      <Heading level={kop}>Waarom deze tafel</Heading>
      <ReasonList
        reasons={advies.redenen.map((reden) => ({
          key: reden.uitleg,
          kind: 'ja',
          text: reden.uitleg,
          bron: citeer(reden.bron),
        }))}
      />
      <Ontbreekt advies={advies} level={kop} />
      <Aanmelden advies={advies} inhoud={inhoud} level={kop} />
      <Bereikbaar advies={advies} inhoud={inhoud} />
    </Card>
  )
}

interface DeelProps {
  advies: Advies
  level: HeadingLevel
}

/** Not known yet, or answered with "nee": both can still be arranged, or weighed by the table. */
function Ontbreekt({ advies, level }: DeelProps) {
  if (advies.ontbreekt.length === 0) return null
  return (
    <>
      <Heading level={level}>Dit ontbreekt nog</Heading>
      <p>Dit moet ook gelden. Zoek het uit, regel het, of bespreek het met de tafel.</p>
      <ul>
        {advies.ontbreekt.map((criterium) => (
          <li key={criterium}>{criteriumTekst(criterium)}</li>
        ))}
      </ul>
    </>
  )
}

function Aanmelden({ advies, inhoud, level }: DeelProps & Pick<AdviesKaartProps, 'inhoud'>) {
  const tafel = inhoudVan(inhoud, advies.tafel)
  return (
    <>
      <Heading level={level}>Zo meldt u aan</Heading>
      <p>{aanmeldtekst(advies)}</p>
      {tafel && advies.aanmelden !== 'niet' && <p>{tafel.kanaal.uitleg}</p>}
      {advies.wieWel.length > 0 && (
        <>
          <p>Zelf aanmelden kan door:</p>
          <ul>
            {advies.wieWel.map((rol) => (
              <li key={rol}>{rolnaam(rol)}</li>
            ))}
          </ul>
        </>
      )}
      {advies.termijn && (
        <p>
          <strong>Termijn:</strong> {advies.termijn}
        </p>
      )}
      {tafel?.ritme && (
        <p>
          <strong>Overleg:</strong> {tafel.ritme}
        </p>
      )}
    </>
  )
}

function Bereikbaar({ advies, inhoud }: Pick<AdviesKaartProps, 'advies' | 'inhoud'>) {
  const contact = inhoudVan(inhoud, advies.tafel)?.contact
  const naam = contact?.naam ?? naamVan(inhoud, advies.tafel)
  if (!(contact?.email || contact?.telefoon || contact?.website))
    return (
      <Contact
        name={inhoud.zvh.naam}
        email={inhoud.zvh.email}
        phone={inhoud.zvh.telefoon ?? undefined}
        note={`Het adres van ${naam} is niet bekend. Het ZVH helpt u verder.`}
      />
    )
  return (
    <Contact
      name={naam}
      email={contact.email ?? undefined}
      phone={contact.telefoon ?? undefined}
      website={contact.website ?? undefined}
    />
  )
}
