import { EmptyState } from '@/ui/EmptyState'
import { FormTitle } from '@/ui/form/FormTitle'
import { RadioGroup } from '@/ui/form/RadioGroup'
import { wijsToeAction } from '../actions'
import { woorden } from '../handelingen'
import type { FormProps } from './FormProps'
import { HandelingForm } from './HandelingForm'

interface ToewijzenFormProps extends FormProps {
  collegas: readonly { id: string; naam: string; organisatie: { naam: string } }[]
}

export function ToewijzenForm({ collegas, ...form }: ToewijzenFormProps) {
  if (form.stand.mogelijk && collegas.length === 0) {
    return (
      <>
        <FormTitle title={woorden.wijsToe.titel} errors={{}} always />
        <EmptyState
          title="Er is geen andere collega"
          why="Bij deze tafel heeft nu niemand anders een account. De beheerder kan een account toevoegen."
        />
      </>
    )
  }
  return (
    <HandelingForm {...form} action={wijsToeAction} titel={woorden.wijsToe.titel}>
      <RadioGroup
        name="behandelaar"
        label="Wie wordt de behandelaar?"
        hint="U kunt kiezen uit iedereen die bij deze tafel werkt."
        options={collegas.map(({ id, naam, organisatie }) => ({
          value: id,
          label: naam,
          hint: organisatie.naam,
        }))}
      />
    </HandelingForm>
  )
}
