import { DateField } from '@/ui/form/DateField'
import { GuardedText } from '@/ui/form/GuardedText'
import { verzetTermijnAction } from '../actions'
import { woorden } from '../handelingen'
import type { FormProps } from './FormProps'
import { HandelingForm } from './HandelingForm'

export function VerzettenForm(form: FormProps) {
  return (
    <HandelingForm {...form} action={verzetTermijnAction} titel={woorden.verzetTermijn.titel}>
      <DateField name="datum" label="Wanneer lukt het wel?" hint="Tot 17.00 uur op die dag." />
      <GuardedText
        name="terugmelding"
        label="Bericht aan de aanmelder"
        hint="Waarom wordt het later, en wat gebeurt er tot die tijd?"
        max={1200}
        rows={5}
      />
    </HandelingForm>
  )
}
