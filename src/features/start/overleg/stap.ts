import { isEinde, isStatus } from '@/domain/aanmelding/status'
import type { Role } from '@/domain/access/role'
import { isTeLaat } from '@/domain/termijn/termijn'
import type { OverlegRow } from './data'

type Stap = {
  readonly door: readonly Role[]
  readonly wat: string
  readonly sinds: (row: OverlegRow) => Date | null
}

const stappen: Readonly<Record<string, Stap>> = {
  controle: {
    door: ['zvh'],
    wat: 'Controleer de aanmelding voor het overleg',
    sinds: ({ aangemaaktOp }) => aangemaaktOp,
  },
  'wacht-op-besluit': {
    door: ['bestuur'],
    wat: 'Besluit of het overleg bijeenkomt',
    sinds: ({ signaalOp }) => signaalOp,
  },
  voorbereiding: {
    door: ['zvh', 'procesmanager'],
    wat: 'Bereid het overleg voor: deelnemers en uitnodigingen',
    sinds: ({ besluitOp }) => besluitOp,
  },
  uitgenodigd: {
    door: ['zvh'],
    wat: 'Leg vast wat het overleg heeft opgeleverd',
    sinds: ({ moment }) => moment,
  },
}

const alleenNog = (wat: string, sinds: Stap['sinds']): Stap => ({ door: ['zvh'], wat, sinds })

const stopt = alleenNog('Stop het overleg: de aanmelding is ingetrokken of afgesloten', () => null)
const vraagtBesluit = alleenNog(
  'Vraag de gemeentebestuurder om een besluit',
  ({ signaalOp }: OverlegRow) => signaalOp,
)

/** The step that is on for this role: the ZVH also looks after what the gemeentebestuurder leaves too long. */
export function stapOp({ status, moment, aanmelding }: OverlegRow, rol: Role, nu: Date): Stap | undefined {
  const stap = stappen[status]
  if (stap && isStatus(aanmelding.status) && isEinde(aanmelding.status)) return stopt
  const teLaat = aanmelding.uiterlijk !== null && isTeLaat(aanmelding.uiterlijk, nu)
  if (status === 'wacht-op-besluit' && rol === 'zvh' && teLaat) return vraagtBesluit
  return status === 'uitgenodigd' && moment !== null && moment > nu ? undefined : stap
}
