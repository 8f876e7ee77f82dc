import { GuardedText } from '@/ui/form/GuardedText'
import { haalVanAgendaAction } from '../actions'
import { woorden } from '../handelingen'
import type { FormProps } from './FormProps'
import { HandelingForm } from './HandelingForm'

export function VanAgendaForm(form: FormProps) {
  return (
    <HandelingForm {...form} action={haalVanAgendaAction} titel={woorden.haalVanAgenda.titel}>
      <GuardedText
        name="reden"
        label="Waarom gaat de bespreking niet door?"
        hint="De aanmelder leest dit."
        max={800}
        rows={4}
      />
    </HandelingForm>
  )
}
