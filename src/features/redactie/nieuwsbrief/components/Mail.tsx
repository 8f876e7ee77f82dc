import { Panel } from '@/ui/Panel'
import type { Nieuwsbrief } from '../queries'

/** The words of a mail, line by line. */
export function Mail({ brief: { onderwerp, regels } }: { brief: Nieuwsbrief }) {
  return (
    <Panel>
      <h2>{onderwerp}</h2>
      <p className="regels">{regels.join('\n')}</p>
      <p className="stil">Onder de mail komen de afzender en een link om te stoppen.</p>
    </Panel>
  )
}
