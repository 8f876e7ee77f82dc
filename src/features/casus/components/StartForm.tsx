import { casusGemeenteNaam, casusGemeenten } from '@/domain/casus/gemeente'
import type { FormState } from '@/domain/formState'
import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { ActionForm } from '@/ui/form/ActionForm'
import { Select } from '@/ui/form/Select'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { startCasusAction } from '../actions'

interface StartFormProps {
  /** The id that the new casus gets. */
  id: string
  /** The gemeente to begin with; undefined leaves the question for the wegwijzer. */
  gemeente: string | undefined
  typed: FormState['values'] | undefined
}

const gemeenteOptions = casusGemeenten
  .filter((code) => code !== 'onbekend')
  .map((code) => ({ value: code, label: casusGemeenteNaam(code) }))

export function StartForm({ id, gemeente, typed }: StartFormProps) {
  return (
    <ActionForm action={startCasusAction} typed={typed} hidden={{ id }}>
      {gemeente !== undefined && (
        <Select
          name="gemeente"
          label="In welke gemeente woont de inwoner?"
          hint="De gemeente waar de inwoner woont, houdt de regie. U kunt dit later nog wijzigen."
          options={gemeenteOptions}
          initial={gemeente}
          emptyLabel="Dat weet ik nog niet"
        />
      )}
      <ButtonRow>
        <SubmitButton>Start een casus</SubmitButton>
        <ButtonLink href="/casussen" kind="subtle">
          Terug naar mijn casussen
        </ButtonLink>
      </ButtonRow>
    </ActionForm>
  )
}
