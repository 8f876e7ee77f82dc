import type { Status } from '@/domain/aanmelding/status'
import type { StatusKind } from '@/ui/StatusTag'

/** What kind of status each is, for its tag. */
export const statusSoorten: Record<Status, StatusKind> = {
  concept: 'bezig',
  'wacht-op-akkoord': 'wacht',
  ingediend: 'nieuw',
  'in-behandeling': 'bezig',
  'aanvulling-gevraagd': 'wacht',
  geagendeerd: 'bezig',
  besproken: 'bezig',
  doorgestuurd: 'wacht',
  afgerond: 'klaar',
  'niet-in-behandeling': 'klaar',
  ingetrokken: 'klaar',
}
