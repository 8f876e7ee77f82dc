import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { Heading } from '@/ui/Heading'
import { Panel } from '@/ui/Panel'

/** Once a table was involved, what that brought counts too: the choice is made where that is known. */
export function NaarOpschalen({ casusId }: { casusId: string }) {
  return (
    <Panel>
      <Heading level={2}>Naar een andere overlegtafel?</Heading>
      <p>De casus is al bij een tafel geweest. Bij ‘Schaal op’ telt mee wat dat heeft gebracht.</p>
      <ButtonRow>
        <ButtonLink href={`/casussen/${casusId}/opschalen`}>Schaal op</ButtonLink>
      </ButtonRow>
    </Panel>
  )
}
