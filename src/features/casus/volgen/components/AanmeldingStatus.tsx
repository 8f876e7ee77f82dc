import type { Status } from '@/domain/aanmelding/status'
import { statusNamen } from '@/domain/aanmelding/statusNamen'
import { type StatusKind, StatusTag } from '@/ui/StatusTag'

const kinds: Readonly<Record<Status, StatusKind>> = {
  concept: 'wacht',
  'wacht-op-akkoord': 'wacht',
  ingediend: 'nieuw',
  'in-behandeling': 'bezig',
  'aanvulling-gevraagd': 'wacht',
  geagendeerd: 'bezig',
  besproken: 'bezig',
  doorgestuurd: 'bezig',
  afgerond: 'klaar',
  'niet-in-behandeling': 'klaar',
  ingetrokken: 'klaar',
}

export function AanmeldingStatus({ status }: { status: Status }) {
  return <StatusTag kind={kinds[status]}>{statusNamen[status]}</StatusTag>
}
