import { verschilInWoorden } from '@/domain/termijn/woorden'
import { Tijd } from '@/ui/Tijd'

interface UiterlijkProps {
  moment: Date | null
  nu: Date
  /** Say how far away it is; what is done has no hurry. */
  loopt: boolean
}

/** The day of the next step, and how far away that is. */
export function Uiterlijk({ moment, nu, loopt }: UiterlijkProps) {
  if (moment === null) return <span className="stil">geen datum</span>
  return (
    <>
      <span className="whitespace-nowrap">
        <Tijd moment={moment} />
      </span>
      {loopt && <span className="onder">{verschilInWoorden(moment, nu)}</span>}
    </>
  )
}
