import type { FormState } from '@/domain/formState'
import { ActionForm } from '@/ui/form/ActionForm'
import { GuardedText } from '@/ui/form/GuardedText'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { Heading } from '@/ui/Heading'
import { trekOverdrachtInAction } from '../actions'

interface IntrekFormProps {
  casusId: string
  typed: FormState['values'] | undefined
}

export function IntrekForm({ casusId, typed }: IntrekFormProps) {
  return (
    <>
      <Heading level={2}>Is het niet meer nodig?</Heading>
      <ActionForm
        id="intrekken"
        action={trekOverdrachtInAction}
        title="Trek de vraag in"
        typed={typed}
        hidden={{ casusId }}
      >
        <GuardedText name="antwoord" label="Waarom trekt u de vraag in?" max={500} rows={2} />
        <SubmitButton kind="secondary">Trek de vraag in</SubmitButton>
      </ActionForm>
    </>
  )
}
