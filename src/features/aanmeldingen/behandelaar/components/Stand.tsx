import { isTeLaat } from '@/domain/termijn/termijn'
import { sindsInWoorden, verschilInWoorden } from '@/domain/termijn/woorden'
import { AanmeldingStatus } from '@/ui/AanmeldingStatus'
import { DescriptionList } from '@/ui/DescriptionList'
import { StatusTag } from '@/ui/StatusTag'
import { Tijd } from '@/ui/Tijd'
import type { Stand as StandData } from '../behandeling'

interface StandProps {
  stand: StandData
  nu: Date
}

/** Where the aanmelding stands: nobody waits in silence, so who has it and until when is always said. */
export function Stand({ stand, nu }: StandProps) {
  return (
    <DescriptionList
      items={[
        { term: 'Status', description: <AanmeldingStatus status={stand.status} /> },
        { term: 'Ligt bij', description: `${stand.ligtBij}, ${sindsInWoorden(stand.ligtBijSinds, nu)}` },
        { term: 'Uiterlijk', description: <Uiterlijk moment={stand.uiterlijk} nu={nu} /> },
        { term: 'Behandelaar', description: stand.behandelaar?.naam ?? 'Nog niemand' },
        { term: 'Overlegtafel', description: stand.tafel.naam },
        { term: 'Gemeente', description: stand.gemeente },
      ]}
    />
  )
}

function Uiterlijk({ moment, nu }: { moment: Date | null; nu: Date }) {
  if (!moment) return 'Geen termijn'
  const words = verschilInWoorden(moment, nu)
  return (
    <>
      <Tijd moment={moment} withTime />{' '}
      {isTeLaat(moment, nu) ? <StatusTag kind="laat">{words}</StatusTag> : <>({words})</>}
    </>
  )
}
