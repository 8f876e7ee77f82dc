import type { Vervolg } from '@/domain/casus/vervolg'
import { DescriptionList } from '@/ui/DescriptionList'
import { Heading } from '@/ui/Heading'
import { Panel } from '@/ui/Panel'
import { Tijd } from '@/ui/Tijd'

/** What happens now and who does it: also when no table takes over. */
export function VervolgPaneel({ vervolg: { stap, eigenaar, terugkijken } }: { vervolg: Vervolg }) {
  return (
    <Panel>
      <Heading level={2}>De volgende stap</Heading>
      <DescriptionList
        items={[
          { term: 'Wat', description: stap },
          { term: 'Wie', description: eigenaar },
          {
            term: 'Kijk terug op',
            description: (
              <>
                <Tijd moment={terugkijken} />. Is het niet gelukt? Pas dan uw antwoorden aan, of vraag het
                ZVH.
              </>
            ),
          },
        ]}
      />
    </Panel>
  )
}
