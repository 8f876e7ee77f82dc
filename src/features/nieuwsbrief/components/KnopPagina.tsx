import { emptyFormState } from '@/domain/formState'
import { FormTitle } from '@/ui/form/FormTitle'
import { StaticForm } from '@/ui/form/StaticForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { Lead } from '@/ui/Lead'
import { type Handeling, woorden } from '../woorden'

/** A button, because programs that open the links of a mail must not answer for somebody. */
export function KnopPagina({ handeling, sleutel }: { handeling: Handeling; sleutel: string }) {
  const { pad, titel, uitleg, knop } = woorden[handeling]
  return (
    <>
      <FormTitle title={titel} errors={{}} always />
      <h1>{titel}</h1>
      <Lead>{uitleg}</Lead>
      <StaticForm action={pad} state={emptyFormState} hidden={{ sleutel }}>
        <SubmitButton>{knop}</SubmitButton>
      </StaticForm>
    </>
  )
}
