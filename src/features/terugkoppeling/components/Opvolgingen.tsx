import { type SignaalSoort, type SignaalStand, signaalNamen, standNamen } from '@/domain/signaal/signalen'
import { Timeline } from '@/ui/Timeline'
import type { OpvolgingRow } from '../data'

/** What the region did with the signals of this terugkoppeling, the newest last. */
export function Opvolgingen({ opvolgingen }: { opvolgingen: readonly OpvolgingRow[] }) {
  return (
    <section>
      <h2>Wat er met uw signaal is gedaan</h2>
      <Timeline
        events={opvolgingen.map(({ id, op, organisatieNaam, soort, stand, tekst }) => ({
          key: id,
          moment: op,
          who: organisatieNaam,
          what: `${signaalNamen[soort as SignaalSoort]}: ${standNamen[stand as SignaalStand]}`,
          text: tekst,
        }))}
      />
    </section>
  )
}
