import { isEinde, type Status } from '@/domain/aanmelding/status'
import { type Standfilter, statussenVan } from './schema'

export const pageSize = 25

/** Nobody reads further: more is said as "meer dan 1.000", and asks for a more precise question. */
export const countLimit = 1000

/** What has ended and is not asked for: nearly all of an archive, and nobody's work. */
const endedLimit = 100

/** How far a status is counted when this is asked for. */
export const limitOf = (status: Status, gevraagd: Standfilter): number =>
  isEinde(status) && !statussenVan(gevraagd).includes(status) ? endedLimit : countLimit
