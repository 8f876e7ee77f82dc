import { isEinde, type Status } from '@/domain/aanmelding/status'
import { overlegTafel } from '@/domain/escalatieoverleg/overleg'
import { ButtonLink } from '@/ui/ButtonLink'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import type { Stand } from '../behandeling'
import {
  type BehandelaarHandeling,
  isBehandelaarHandeling,
  titelVan,
  volgendeHandeling,
  woorden,
} from '../handelingen'
import { InBehandelingForm } from './InBehandelingForm'

/** What this person may do now: exactly what the status table allows, the usual next step first. */
export function Handelingen({ stand }: { stand: Stand }) {
  const possible = stand.handelingen.filter(isBehandelaarHandeling)
  const usual = volgendeHandeling[stand.status]
  const next = usual && possible.includes(usual) ? usual : undefined
  const others = possible.filter((handeling) => handeling !== next)
  if (isEinde(stand.status) && possible.length === 0) return null
  return (
    <section className="paneel alleen-scherm" aria-labelledby="handelingen">
      <h2 id="handelingen">Wat kunt u doen?</h2>
      {stand.tafelSlug === overlegTafel && viaOverleg.includes(stand.status) && <NaarOverleg id={stand.id} />}
      {stand.besprekenVanaf && possible.length > 0 && <NogNietBegonnen vanaf={stand.besprekenVanaf} />}
      {next && <NextStep stand={stand} handeling={next} />}
      {others.length > 0 && (
        <ul>
          {others.map((handeling) => (
            <li key={handeling}>
              <TextLink href={`/werklijst/${stand.id}/${woorden[handeling].pad}`}>
                {titelVan(handeling, stand.status)}
              </TextLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** At this table the meeting, its date and its outcome belong to the overleg. */
const viaOverleg: readonly Status[] = ['in-behandeling', 'geagendeerd', 'besproken']

function NaarOverleg({ id }: { id: string }) {
  return (
    <>
      <p>Deze aanmelding gaat verder als bestuurlijk escalatieoverleg, in acht stappen.</p>
      <p>
        <ButtonLink href={`/werklijst/${id}/overleg`}>Naar het escalatieoverleg</ButtonLink>
      </p>
    </>
  )
}

function NogNietBegonnen({ vanaf }: { vanaf: Date }) {
  return (
    <p>
      Het overleg begint op <Tijd moment={vanaf} withTime />. Daarna legt u hier de bespreking vast. Spreekt u
      elkaar eerder? Zet de aanmelding dan op een ander moment.
    </p>
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
