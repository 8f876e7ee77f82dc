import { bronnenVan, type Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { Deel } from '@/ui/Deel'
import { TextLink } from '@/ui/TextLink'
import { Criteria } from './Criteria'

type Props = {
  tafel: Overlegtafel
  /** Rules of the wegwijzer that do not follow these conditions yet. */
  regelsAchter: readonly string[]
}

/** What the table is for, and when a casus belongs there. */
export function TafelVoorwaarden({ tafel: { inhoud }, regelsAchter }: Props) {
  return (
    <>
      <Deel id="doel" titel="Waarvoor is deze tafel?" bronnen={bronnenVan(inhoud, 'doel')}>
        <p>{inhoud.doel}</p>
      </Deel>
      <Deel id="voorwaarden" titel="Wanneer past deze tafel?" bronnen={bronnenVan(inhoud, 'instroom')}>
        <Criteria node={inhoud.instroom} />
        {regelsAchter.length > 0 && (
          <p>
            Let op: deze voorwaarden zijn pas veranderd. De wegwijzer rekent nog met de oude, in{' '}
            <TextLink href="/wegwijzer/regels">
              {regelsAchter.length === 1 ? 'regel' : 'de regels'} {regelsAchter.join(', ')}
            </TextLink>
            .
          </p>
        )}
      </Deel>
    </>
  )
}
