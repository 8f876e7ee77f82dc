import { DateField } from '@/ui/form/DateField'
import { GuardedText } from '@/ui/form/GuardedText'
import { TextField } from '@/ui/form/TextField'
import { agendeerAction } from '../actions'
import { woorden } from '../handelingen'
import type { FormProps } from './FormProps'
import { HandelingForm } from './HandelingForm'

export function AgenderenForm(form: FormProps) {
  return (
    <HandelingForm {...form} action={agendeerAction} titel={woorden.agendeer.titel}>
      <DateField name="datum" label="Datum van het overleg" />
      <div className="veld--kort">
        <TextField name="tijd" label="Tijd" hint="Bijvoorbeeld 10.00" maxLength={5} autoComplete="off" />
      </div>
      <GuardedText
        name="plaats"
        label="Plaats"
        hint="Bijvoorbeeld: ‘digitaal’, of de naam van het gebouw. De aanmelder leest dit."
        max={150}
        rows={2}
      />
    </HandelingForm>
  )
}
