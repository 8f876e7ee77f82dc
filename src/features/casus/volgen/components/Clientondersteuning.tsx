import { clientondersteuning } from '@content/clientondersteuning'
import { Heading } from '@/ui/Heading'
import { Panel } from '@/ui/Panel'
import { TextLink } from '@/ui/TextLink'

/** Shown with every casus: somebody who is there for the inwoner alone. */
export function Clientondersteuning() {
  const { titel, uitleg, recht, onbekend } = clientondersteuning
  return (
    <Panel>
      <Heading level={2}>{titel}</Heading>
      <p>{uitleg}</p>
      <p>{recht}</p>
      <p>
        {onbekend} <TextLink href="/clientondersteuning">Lees wie er zijn</TextLink>, of{' '}
        <TextLink href="/gemeenten">zoek uw gemeente</TextLink>.
      </p>
    </Panel>
  )
}
