import type { FormState } from '@/domain/formState'
import { GuardedText } from '@/ui/form/GuardedText'
import { VervolgVelden } from '@/ui/form/VervolgVelden'
import { trekInAction } from '../actions'
import type { Gevolgd } from '../volg'
import { ActPagina } from './ActPagina'

interface IntrekPaginaProps {
  gevolgd: Gevolgd
  typed: FormState['values'] | undefined
}

const vervolg = 'De gemeente houdt de regie en bekijkt met de inwoner wat nu nodig is.'

/** Takes the aanmelding back; the casus stays, and so does the regie of the gemeente. */
export function IntrekPagina({ gevolgd, typed }: IntrekPaginaProps) {
  return (
    <ActPagina
      gevolgd={gevolgd}
      action={trekInAction}
      titel="Trek de aanmelding in"
      uitleg="De tafel doet dan niets meer met deze aanmelding. De casus blijft staan. U kunt later opnieuw aanmelden."
      knop="Trek in"
      typed={typed}
    >
      <GuardedText
        name="reden"
        label="Waarom trekt u de aanmelding in?"
        hint="Bijvoorbeeld: ‘Er is toch een plek gevonden.’"
        max={500}
        rows={3}
      />
      <VervolgVelden keuzelijst stap={vervolg} eigenaar="gemeente" />
    </ActPagina>
  )
}
