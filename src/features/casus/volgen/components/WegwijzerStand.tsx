import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { Heading } from '@/ui/Heading'
import { Panel } from '@/ui/Panel'
import type { CasusMetAanmeldingen } from '../queries'

/** What its maker can do with the casus now. */
export function WegwijzerStand({ casus }: { casus: CasusMetAanmeldingen }) {
  const { id, wegwijzerAf, aanmeldingen } = casus
  if (!wegwijzerAf)
    return (
      <Panel>
        <Heading level={2}>De wegwijzer is nog niet af</Heading>
        <p>Uw antwoorden zijn bewaard. Ga verder waar u was gebleven.</p>
        <ButtonRow>
          <ButtonLink href={`/casussen/${id}/wegwijzer`}>Ga verder</ButtonLink>
        </ButtonRow>
      </Panel>
    )
  return (
    <Panel>
      <Heading level={2}>
        {aanmeldingen.length === 0 ? 'Het advies is klaar' : 'Een andere stap zetten'}
      </Heading>
      <p>
        {aanmeldingen.length === 0
          ? 'Bekijk wat u nu kunt doen, en aan welke tafel u kunt aanmelden.'
          : 'Is er iets veranderd, of bracht een tafel geen oplossing? Wijzig uw antwoorden, dan verandert het advies mee.'}
      </p>
      <ButtonRow>
        <ButtonLink
          href={`/casussen/${id}/advies`}
          kind={aanmeldingen.length === 0 ? 'primary' : 'secondary'}
        >
          Bekijk het advies
        </ButtonLink>
      </ButtonRow>
    </Panel>
  )
}
