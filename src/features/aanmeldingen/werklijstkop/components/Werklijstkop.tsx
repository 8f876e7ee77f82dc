import { TextLink } from '@/ui/TextLink'
import { Cijferregel } from '../../cijfers/components/Cijferregel'
import { eigenKanaalPad } from '../../coordinator/pad'
import { Uitlegvragen } from '../../uitleg/components/Uitlegvragen'
import type { Werklijstkop as Kop } from '../queries'

/** Above the werklijst: questions first, then what lies outside the portal, then the figure. */
export function Werklijstkop({ kop: { vragen, doorgestuurd, cijfers } }: { kop: Kop }) {
  return (
    <>
      <Uitlegvragen vragen={vragen} />
      {doorgestuurd > 0 && (
        <p>
          <TextLink href={eigenKanaalPad}>
            {doorgestuurd === 1
              ? '1 doorgestuurde casus wacht'
              : `${doorgestuurd} doorgestuurde casussen wachten`}{' '}
            op een uitkomst
          </TextLink>
        </p>
      )}
      <Cijferregel cijfers={cijfers} />
    </>
  )
}
