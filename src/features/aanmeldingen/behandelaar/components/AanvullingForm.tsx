import { GuardedText } from '@/ui/form/GuardedText'
import { vraagAanvullingAction } from '../actions'
import { woorden } from '../handelingen'
import type { FormProps } from './FormProps'
import { HandelingForm } from './HandelingForm'

export function AanvullingForm(form: FormProps) {
  return (
    <HandelingForm {...form} action={vraagAanvullingAction} titel={woorden.vraagAanvulling.titel}>
      <GuardedText
        name="vraag"
        label="Uw vraag"
        hint="De aanmelder leest deze vraag en geeft antwoord in het portaal. Vraag niet om een naam of een BSN."
        max={1200}
      />
    </HandelingForm>
  )
}
