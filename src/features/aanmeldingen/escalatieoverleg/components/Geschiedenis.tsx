import { isRole, roleNames } from '@/domain/access/role'
import { Timeline } from '@/ui/Timeline'
import type { Overleg } from '../overleg'
import { gedaanInWoorden } from '../woorden'

/** Everything that was done, newest first. */
export function Geschiedenis({ overleg: { gebeurtenissen } }: { overleg: Overleg }) {
  return (
    <Timeline
      events={gebeurtenissen.map(({ id, op, handeling, rol, doorNaam, organisatieNaam, tekst }) => ({
        key: id,
        moment: op,
        what: gedaanInWoorden[handeling] ?? handeling,
        who: [doorNaam, isRole(rol) ? roleNames[rol] : 'Genodigde', organisatieNaam]
          .filter((part, index, parts) => parts.indexOf(part) === index)
          .join(', '),
        text: tekst,
      }))}
    />
  )
}
