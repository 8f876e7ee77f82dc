import { isEinde, type LigtBij, type Status } from '../aanmelding/status'
import type { Eigenaar, Uitkomst } from '../aanmelding/uitkomst'
import type { TafelSlug } from '../routering/tafels'

/** An aanmelding as everybody who may see the casus knows it: where it lies, without what it says. */
export type Plek = {
  readonly aanmeldingId: string
  readonly tafel: TafelSlug
  readonly status: Status
  readonly ligtBij: LigtBij
  readonly ligtBijSinds: Date
  readonly uiterlijk: Date | null
  /** When it left its applicant; null for a draft, also one that was withdrawn. */
  readonly verstuurdOp: Date | null
  readonly eindeOp: Date | null
  readonly uitkomst: Uitkomst | null
  readonly vervolgStap: string | null
  readonly vervolgEigenaar: Eigenaar | null
  readonly vervolgDatum: Date | null
}

/** It was sent and its table is not done with it. */
export const loopt = ({ status }: Pick<Plek, 'status'>): boolean => status !== 'concept' && !isEinde(status)

/** It really came to its table: not a draft, not refused by the gemeente before, not withdrawn. */
export const isGeweest = ({ status, verstuurdOp }: Pick<Plek, 'status' | 'verstuurdOp'>): boolean =>
  verstuurdOp !== null && status !== 'wacht-op-akkoord' && status !== 'ingetrokken'
