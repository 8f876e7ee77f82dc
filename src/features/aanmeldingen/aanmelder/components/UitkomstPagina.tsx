import { uitkomsten, uitkomstNamen } from '@/domain/aanmelding/uitkomst'
import type { FormState } from '@/domain/formState'
import { GuardedText } from '@/ui/form/GuardedText'
import { RadioGroup } from '@/ui/form/RadioGroup'
import { registreerUitkomstAction } from '../actions'
import type { Gevolgd } from '../volg'
import { ActPagina } from './ActPagina'
import { Vervolgvelden } from './Vervolgvelden'

interface UitkomstPaginaProps {
  gevolgd: Gevolgd
  typed: FormState['values'] | undefined
}

const options = uitkomsten.map((value) => ({ value, label: uitkomstNamen[value] }))

/** A table outside the portal answers outside the portal: the applicant notes here what it was. */
export function UitkomstPagina({ gevolgd, typed }: UitkomstPaginaProps) {
  return (
    <ActPagina
      gevolgd={gevolgd}
      action={registreerUitkomstAction}
      titel="Noteer de uitkomst"
      uitleg={`${gevolgd.tafel.korteNaam} antwoordt buiten het portaal. Schrijf hier op wat u hebt gehoord.`}
      knop="Bewaar de uitkomst"
      typed={typed}
    >
      <RadioGroup name="uitkomst" label="Wat is de uitkomst?" options={options} />
      <GuardedText
        name="toelichting"
        label="Wat is er besloten?"
        hint="Noem functies en organisaties, geen namen van personen."
        max={1200}
        rows={5}
      />
      <Vervolgvelden />
    </ActPagina>
  )
}
