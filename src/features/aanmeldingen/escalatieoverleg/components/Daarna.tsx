import { TextLink } from '@/ui/TextLink'
import type { Overleg } from '../overleg'

/** Where the casus goes on after the overleg: the terugkoppeling that was sent, and RDM-trede 4 without a solution. */
export function Daarna({ overleg: { id, uitkomst, voortgang } }: { overleg: Overleg }) {
  const landelijk = uitkomst === 'geen-oplossing'
  if (!landelijk && !voortgang.teruggekoppeld) return null
  return (
    <ul>
      {voortgang.teruggekoppeld && (
        <li>
          De terugkoppeling is verstuurd.{' '}
          <TextLink href="/terugkoppelingen">Naar de terugkoppelingen</TextLink>
        </li>
      )}
      {landelijk && (
        <li>
          Er is geen oplossing gevonden. <TextLink href={`/landelijk/${id}`}>Naar RDM-trede 4</TextLink>
        </li>
      )}
    </ul>
  )
}
