import { bronnenVan, type Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { Deel } from '@/ui/Deel'
import { Criteria } from './Criteria'

/** What the table is for, and when a casus belongs there. */
export function TafelVoorwaarden({ tafel: { inhoud } }: { tafel: Overlegtafel }) {
  return (
    <>
      <Deel id="doel" titel="Waarvoor is deze tafel?" bronnen={bronnenVan(inhoud, 'doel')}>
        <p>{inhoud.doel}</p>
      </Deel>
      <Deel id="voorwaarden" titel="Wanneer past deze tafel?" bronnen={bronnenVan(inhoud, 'instroom')}>
        <Criteria node={inhoud.instroom} />
      </Deel>
    </>
  )
}
