import type { OndersteunerInhoud } from '@/domain/overlegtafel/ondersteuner-inhoud'
import type { Routeadvies } from '@/domain/routering/routeadvies'
import { Contact } from '../Contact'
import { Heading, type HeadingLevel } from '../Heading'
import type { Routeinhoud } from './routeinhoud'

interface HulpErbijProps {
  advies: Routeadvies
  inhoud: Routeinhoud
  level: Extract<HeadingLevel, 2 | 3>
}

/** What every route ends with: los op, who keeps the regie, cliëntondersteuning, and whom to call. */
export function HulpErbij({ advies, inhoud, level }: HulpErbijProps) {
  const { regie, losOp, clientondersteuning } = advies
  return (
    <>
      <Heading level={level}>Los op: dit kunt u nu doen</Heading>
      <ul>
        {losOp.map((stap) => (
          <li key={stap}>{stap}</li>
        ))}
      </ul>
      <Heading level={level}>Wie houdt de regie</Heading>
      <p>
        De gemeente waar de inwoner woont, houdt de regie.
        {regie.gemeente !== null && (
          <>
            {' '}
            Dat is: <strong>{regie.naam}</strong>.
          </>
        )}
      </p>
      <p>Eerste contact: {regie.eersteStap}.</p>
      <Heading level={level}>Cliëntondersteuning voor de inwoner</Heading>
      <p>{clientondersteuning.uitleg}</p>
      <Organisaties inhoud={inhoud} />
      {advies.uitkomst !== 'bel-zvh' && (
        <>
          <Heading level={level}>Komt u er niet uit?</Heading>
          <ContactZvh inhoud={inhoud} />
        </>
      )}
    </>
  )
}

/** Where no table fits it is the advice itself, so it stands on top there. */
export function ContactZvh({ inhoud: { zvh } }: Pick<HulpErbijProps, 'inhoud'>) {
  return (
    <Contact
      name={zvh.naam}
      email={zvh.email}
      phone={zvh.telefoon ?? undefined}
      website={zvh.website ?? undefined}
      note="Het ZVH denkt mee over de volgende stap."
    />
  )
}

/** Two of these are something else than cliëntondersteuning: that is said. */
const soortUitleg: Readonly<Partial<Record<OndersteunerInhoud['soort'], string>>> = {
  ervaringsdeskundigheid: 'ervaringsdeskundigen',
  consultatie: 'denkt mee met de zorgaanbieder',
}

function Organisaties({ inhoud: { ondersteuners } }: Pick<HulpErbijProps, 'inhoud'>) {
  if (ondersteuners.length === 0) return null
  return (
    <>
      <p>
        Deze organisaties helpen in Twente. Vraag <a href="/gemeenten">uw gemeente</a> wie daar werkt.
      </p>
      <ul>
        {ondersteuners.map(({ slug, naam, inhoud: { soort, website, werkgebied } }) => (
          <li key={slug}>
            {website ? <a href={`https://${website}`}>{naam}</a> : naam}
            {werkgebied && `, in ${werkgebied}`}
            {soortUitleg[soort] && `: ${soortUitleg[soort]}`}
          </li>
        ))}
      </ul>
    </>
  )
}
