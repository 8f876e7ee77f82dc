import { GuardedText } from '@/ui/form/GuardedText'
import { legTerugAction } from '../actions'
import { woorden } from '../handelingen'
import type { FormProps } from './FormProps'
import { HandelingForm } from './HandelingForm'

export function TerugleggenForm(form: FormProps) {
  return (
    <HandelingForm {...form} action={legTerugAction} titel={woorden.legTerug.titel}>
      <GuardedText
        name="reden"
        label="Waarom legt u terug?"
        hint="Alleen de behandelaars van deze tafel lezen dit. De aanmelder krijgt bericht dat een ander de aanmelding oppakt."
        max={500}
      />
    </HandelingForm>
  )
}
