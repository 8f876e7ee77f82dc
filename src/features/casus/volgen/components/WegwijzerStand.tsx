import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { Heading } from '@/ui/Heading'
import { Panel } from '@/ui/Panel'
import type { CasusMetAanmeldingen } from '../queries'

/** What the maker of a casus can do with it now. */
export function WegwijzerStand({ casus }: { casus: CasusMetAanmeldingen }) {
  if (!casus.vervolg) return <NogNietAf casusId={casus.id} />
  return casus.aanmeldingen.length === 0 ? <NaHetAdvies casusId={casus.id} /> : null
}

function NogNietAf({ casusId }: { casusId: string }) {
  return (
    <Panel>
      <Heading level={2}>De wegwijzer is nog niet af</Heading>
      <p>Uw antwoorden zijn bewaard. Ga verder waar u was gebleven.</p>
      <ButtonRow>
        <ButtonLink href={`/casussen/${casusId}/wegwijzer`}>Ga verder</ButtonLink>
      </ButtonRow>
    </Panel>
  )
}

function NaHetAdvies({ casusId }: { casusId: string }) {
  return (
    <ButtonRow>
      <ButtonLink href={`/casussen/${casusId}/advies`}>Bekijk het advies</ButtonLink>
    </ButtonRow>
  )
}
