import { GuardedText } from '@/ui/form/GuardedText'
import { VervolgVelden } from '@/ui/form/VervolgVelden'
import { roepBijeenAction, roepNietBijeenAction, signaleerAction, stopAction } from '../besluit/actions'
import { woorden } from '../woorden'
import { type FormProps, HandelingForm } from './HandelingForm'

export function SignaalForm(form: FormProps) {
  return (
    <HandelingForm {...form} action={signaleerAction} titel={woorden.signaleer.titel}>
      <GuardedText
        name="signaal"
        label="Uw signaal aan de gemeentebestuurder"
        hint="Wat loopt vast, wat is er nodig, en wat gebeurt er als er niets gebeurt? Noem geen namen."
        max={1500}
        rows={8}
      />
    </HandelingForm>
  )
}

export function BijeenroepenForm(form: FormProps) {
  return (
    <HandelingForm {...form} action={roepBijeenAction} titel="Roep het overleg bijeen" terug="/besluiten">
      <GuardedText
        name="reden"
        label="Wat moet het ZVH weten bij het voorbereiden?"
        hint="Bijvoorbeeld: voor welke datum, en welke bestuurder van de gemeente erbij is."
        optional
        max={800}
        rows={4}
      />
    </HandelingForm>
  )
}

export function NietBijeenroepenForm(form: FormProps) {
  return (
    <HandelingForm
      {...form}
      action={roepNietBijeenAction}
      titel={woorden.roepNietBijeen.titel}
      terug="/besluiten"
    >
      <GuardedText
        name="reden"
        label="Waarom roept u het overleg niet bijeen?"
        hint="De aanmelder leest dit."
        max={800}
        rows={4}
      />
      <GuardedText
        name="betereRoute"
        label="Wat is een betere route?"
        hint="Waar kan de aanmelder nu heen? De aanmelder leest dit."
        max={800}
        rows={4}
      />
      <VervolgVelden />
    </HandelingForm>
  )
}

export function StopForm(form: FormProps) {
  return (
    <HandelingForm {...form} action={stopAction} titel={woorden.stop.titel}>
      <GuardedText name="reden" label="Waarom stopt het overleg?" max={500} rows={3} />
    </HandelingForm>
  )
}
