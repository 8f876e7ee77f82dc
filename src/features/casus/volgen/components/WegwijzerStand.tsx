import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { Heading } from '@/ui/Heading'
import { Panel } from '@/ui/Panel'
import { Tijd } from '@/ui/Tijd'
import type { CasusMetAanmeldingen } from '../queries'

/** What the maker of a casus can do with it now. */
export function WegwijzerStand({ casus }: { casus: CasusMetAanmeldingen }) {
  if (!casus.vervolg) return <NogNietAf casusId={casus.id} />
  return casus.aanmeldingen.length === 0 ? <NaHetAdvies casus={casus} /> : <AndereStap casusId={casus.id} />
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

function NaHetAdvies({ casus: { id, vervolg } }: { casus: CasusMetAanmeldingen }) {
  if (!vervolg) return null
  return (
    <Panel>
      <Heading level={2}>De volgende stap</Heading>
      <p>
        <strong>{vervolg.stap}</strong>
      </p>
      <p>
        Wie: {vervolg.eigenaar}. Kijk op <Tijd moment={vervolg.terugkijken} /> of dit is gelukt.
      </p>
      <ButtonRow>
        <ButtonLink href={`/casussen/${id}/advies`}>Bekijk het advies</ButtonLink>
      </ButtonRow>
    </Panel>
  )
}

function AndereStap({ casusId }: { casusId: string }) {
  return (
    <Panel>
      <Heading level={2}>Is er iets veranderd?</Heading>
      <p>Of bracht een tafel geen oplossing? Wijzig uw antwoorden, dan verandert het advies mee.</p>
      <ButtonRow>
        <ButtonLink kind="secondary" href={`/casussen/${casusId}/advies`}>
          Bekijk het advies
        </ButtonLink>
      </ButtonRow>
    </Panel>
  )
}
