import { ok, type Result, refused } from '../result'
import type { Role } from './role'

/** Works for one gemeente: the organisation has to be of one. */
const vanGemeente: readonly Role[] = ['wijkcoach', 'procesmanager', 'bestuur']
/** Reviews the aanmeldingen of tables: has to have at least one. */
const vanTafel: readonly Role[] = ['zvh', 'tafelcoordinator']

export type Plaatsing = {
  readonly rol: Role
  readonly gemeenteCode: string | null
  readonly tafels: readonly string[]
}

/** Whether somebody with this role can work with this organisation and these tables. */
export function kanPlaatsen({
  rol,
  gemeenteCode,
  tafels,
}: Plaatsing): Result<null, 'geen-gemeente' | 'geen-tafel'> {
  if (vanGemeente.includes(rol) && !gemeenteCode) return refused('geen-gemeente')
  if (vanTafel.includes(rol) && tafels.length === 0) return refused('geen-tafel')
  return ok(null)
}

/** Tables count only for who reviews there. */
export const tafelsVan = ({ rol, tafels }: Pick<Plaatsing, 'rol' | 'tafels'>): string[] =>
  vanTafel.includes(rol) ? [...tafels] : []

export const plaatsingFouten = {
  'geen-gemeente': 'Deze rol hoort bij een gemeente. Kies een organisatie van een gemeente.',
  'geen-tafel': 'Deze rol werkt voor overlegtafels. Kies minstens één tafel.',
} as const

/** Months after which a beheerder has to say again that somebody still needs the account. */
export const bevestigNaMaanden = 12

/** Days between the mail that an account will be blocked and the blocking. */
export const waarschuwDagen = 14

/** The same day so many months earlier; the last day of a shorter month. */
export function maandenEerder(nu: Date, maanden: number): Date {
  const dag = new Date(nu)
  dag.setUTCDate(1)
  dag.setUTCMonth(dag.getUTCMonth() - maanden)
  const laatste = new Date(Date.UTC(dag.getUTCFullYear(), dag.getUTCMonth() + 1, 0)).getUTCDate()
  dag.setUTCDate(Math.min(nu.getUTCDate(), laatste))
  return dag
}

export type AccountStand = 'geblokkeerd' | 'uitgenodigd' | 'actief'

export const standNamen: Record<AccountStand, string> = {
  actief: 'actief',
  uitgenodigd: 'uitgenodigd',
  geblokkeerd: 'geblokkeerd',
}
