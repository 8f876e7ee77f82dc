import type { Status } from '@/domain/aanmelding/status'
import { statusNamen } from '@/domain/aanmelding/statusNamen'
import { type StatusKind, StatusTag } from './StatusTag'

const kinds: Record<Status, StatusKind> = {
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

/** The status of an aanmelding, the same word and tint on every screen. */
export function AanmeldingStatus({ status }: { status: Status }) {
  return <StatusTag kind={kinds[status]}>{statusNamen[status]}</StatusTag>
}
