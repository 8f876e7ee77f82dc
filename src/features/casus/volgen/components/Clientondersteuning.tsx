import { clientondersteuning } from '@content/clientondersteuning'
import { Heading } from '@/ui/Heading'
import { Panel } from '@/ui/Panel'

/** Shown with every casus: somebody who is there for the inwoner alone. */
export function Clientondersteuning() {
  const { titel, uitleg, recht, onbekend } = clientondersteuning
  return (
    <Panel>
      <Heading level={2}>{titel}</Heading>
      <p>{uitleg}</p>
      <p>{recht}</p>
      <p>{onbekend}</p>
    </Panel>
  )
}
