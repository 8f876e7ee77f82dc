import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { Panel } from '@/ui/Panel'
import { StatusTag } from '@/ui/StatusTag'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import { controleerAction, gooiWegAction } from '../actions'
import { adres } from '../adres'
import type { Bewerking } from '../queries'

/** What one can do with a text beside changing its words. */
export function Beheerpaneel({ bewerking }: { bewerking: Bewerking }) {
  const { soort, sleutel, eigenaar, laatstGecontroleerd, verouderd, gezien } = bewerking
  const hidden = { soort, sleutel }
  return (
    <Panel>
      <h2>Over deze tekst</h2>
      <p>Eigenaar: {eigenaar}.</p>
      <p>
        Laatst nagekeken: {laatstGecontroleerd ? <Tijd moment={laatstGecontroleerd} /> : 'nog nooit'}.{' '}
        {verouderd && <StatusTag kind="laat">nakijken</StatusTag>}
      </p>
      <p>
        <TextLink href={adres(bewerking, 'versies')}>Alle versies, met wat er veranderde</TextLink>
      </p>
      <ActionForm action={controleerAction} hidden={hidden} id="nagekeken">
        <SubmitButton kind="secondary">De openbare tekst klopt nog helemaal</SubmitButton>
      </ActionForm>
      {gezien > 0 && (
        <ActionForm action={gooiWegAction} hidden={hidden} id="weg">
          <SubmitButton kind="subtle">Gooi mijn concept weg</SubmitButton>
        </ActionForm>
      )}
    </Panel>
  )
}
