import { Alert } from '@/ui/Alert'
import type { Concept } from '../queries'

/** What stands in the way of sending, each with the way to its question. */
export function NogNiet({ concept: { id, overlegId, ontbreekt, herleidbaar } }: { concept: Concept }) {
  return (
    <>
      {ontbreekt.length > 0 && (
        <Alert kind="let-op" title="De terugkoppeling is nog niet compleet">
          <ul>
            {ontbreekt.map(({ veld, melding, antwoord }) => (
              <li key={melding}>
                <a
                  className="nl-link"
                  href={antwoord ? `/terugkoppelingen/${id}/schrijven#${antwoord}` : `/overleg/${overlegId}`}
                >
                  Veld {veld}: {melding}
                </a>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {herleidbaar.length > 0 && (
        <Alert kind="let-op" title="Er staat iets in dat naar een persoon wijst">
          <ul>
            {herleidbaar.map((melding) => (
              <li key={melding}>{melding}</li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  )
}
