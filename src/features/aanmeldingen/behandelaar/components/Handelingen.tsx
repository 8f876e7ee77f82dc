import { ButtonLink } from '@/ui/ButtonLink'
import { TextLink } from '@/ui/TextLink'
import type { Stand } from '../behandeling'
import { type BehandelaarHandeling, isBehandelaarHandeling, volgendeHandeling, woorden } from '../handelingen'
import { InBehandelingForm } from './InBehandelingForm'

/** What this person may do now: exactly what the status table allows, the usual next step first. */
export function Handelingen({ stand }: { stand: Stand }) {
  const possible = stand.handelingen.filter(isBehandelaarHandeling)
  const next = volgendeHandeling[stand.status]
  const others = possible.filter((handeling) => handeling !== next)
  if (possible.length === 0) return null
  return (
    <section className="paneel" aria-labelledby="handelingen">
      <h2 id="handelingen">Wat kunt u doen?</h2>
      {next && <NextStep stand={stand} handeling={next} />}
      {others.length > 0 && (
        <ul>
          {others.map((handeling) => (
            <li key={handeling}>
              <TextLink href={`/werklijst/${stand.id}/${woorden[handeling].pad}`}>
                {woorden[handeling].titel}
              </TextLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function NextStep({ stand, handeling }: { stand: Stand; handeling: BehandelaarHandeling }) {
  const { pad, titel, uitleg } = woorden[handeling]
  return (
    <>
      <p>{uitleg}</p>
      {handeling === 'neemInBehandeling' ? (
        <InBehandelingForm stand={stand} />
      ) : (
        <p>
          <ButtonLink href={`/werklijst/${stand.id}/${pad}`}>{titel}</ButtonLink>
        </p>
      )}
    </>
  )
}
