import { sjabloonNietInBehandeling } from '@/domain/aanmelding/terugmeldingSjablonen'
import { GuardedText } from '@/ui/form/GuardedText'
import { VervolgVelden } from '@/ui/form/VervolgVelden'
import { neemNietInBehandelingAction } from '../actions'
import { woorden } from '../handelingen'
import type { FormProps } from './FormProps'
import { HandelingForm } from './HandelingForm'

export function NietInBehandelingForm(form: FormProps) {
  return (
    <HandelingForm {...form} action={neemNietInBehandelingAction} titel={woorden.neemNietInBehandeling.titel}>
      <GuardedText
        name="reden"
        label="Waarom past deze tafel niet?"
        hint="De aanmelder leest dit. Noem welk criterium niet past."
        max={800}
        rows={4}
      />
      <GuardedText
        name="betereRoute"
        label="Wat is een betere route?"
        hint="Noem de tafel of de organisatie die wel past, en hoe de aanmelder daar komt."
        max={800}
        rows={4}
      />
      <GuardedText
        name="terugmelding"
        label="Terugmelding aan de aanmelder"
        hint="Dit voorstel mag u veranderen. De reden en de betere route komen er vanzelf onder."
        max={2000}
        rows={4}
        initial={sjabloonNietInBehandeling(form.stand.tafel.naam)}
      />
      <VervolgVelden />
    </HandelingForm>
  )
}
