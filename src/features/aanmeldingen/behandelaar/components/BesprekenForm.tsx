import { GuardedText } from '@/ui/form/GuardedText'
import { bespreekAction } from '../actions'
import { woorden } from '../handelingen'
import type { FormProps } from './FormProps'
import { HandelingForm } from './HandelingForm'

export function BesprekenForm(form: FormProps) {
  return (
    <HandelingForm {...form} action={bespreekAction} titel={woorden.bespreek.titel}>
      <GuardedText
        name="notitie"
        label="Wat is er besproken?"
        hint="Alleen de behandelaars van deze tafel lezen dit. De aanmelder krijgt bericht dat er is overlegd."
        max={2000}
        rows={8}
      />
    </HandelingForm>
  )
}
