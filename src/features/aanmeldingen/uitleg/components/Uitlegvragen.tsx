import { Alert } from '@/ui/Alert'
import { TextLink } from '@/ui/TextLink'
import type { Uitlegvraag } from '../vraag'

/** A list says since when in words; it needs no moment. */
type Wachtend = Omit<Uitlegvraag, 'op'>

/** On top of a list of work: who found a terugmelding not clear. Nothing when nobody did. */
export function Uitlegvragen({ vragen }: { vragen: readonly Wachtend[] }) {
  if (vragen.length === 0) return null
  const titel =
    vragen.length === 1 ? 'Een aanmelder vraagt uitleg' : `${vragen.length} aanmelders vragen uitleg`
  return (
    <Alert kind="let-op" title={titel}>
      <ul>
        {vragen.map((vraag) => (
          <li key={vraag.id}>
            <Regel vraag={vraag} />
          </li>
        ))}
      </ul>
    </Alert>
  )
}

/** Which aanmelding, who asks and since when. */
export function Regel({ vraag: { id, referentie, tafel, aanmelder, wacht } }: { vraag: Wachtend }) {
  return (
    <>
      <TextLink href={`/uitleg/${id}`}>
        {referentie} bij {tafel}
      </TextLink>
      : {aanmelder}, {wacht}
    </>
  )
}
