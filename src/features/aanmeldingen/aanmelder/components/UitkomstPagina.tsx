import { terugmeldsjabloon } from '@/domain/aanmelding/terugmeldingSjablonen'
import { type Uitkomst, uitkomstNamen } from '@/domain/aanmelding/uitkomst'
import type { FormState } from '@/domain/formState'
import { GuardedText } from '@/ui/form/GuardedText'
import { VervolgVelden } from '@/ui/form/VervolgVelden'
import { TextLink } from '@/ui/TextLink'
import { registreerUitkomstAction } from '../actions'
import { aanmeldingPad } from '../stappen'
import type { Gevolgd } from '../volg'
import { ActPagina } from './ActPagina'

interface UitkomstPaginaProps {
  gevolgd: Gevolgd
  uitkomst: Uitkomst
  typed: FormState['values'] | undefined
}

/** The words of this outcome, to be changed before they are kept. */
export function UitkomstPagina({ gevolgd, uitkomst, typed }: UitkomstPaginaProps) {
  const sjabloon = terugmeldsjabloon(uitkomst, gevolgd.tafel.naam)
  return (
    <ActPagina
      gevolgd={gevolgd}
      action={registreerUitkomstAction}
      titel="Noteer de uitkomst"
      uitleg={`${uitkomstNamen[uitkomst]}. Schrijf op wat u hebt gehoord.`}
      knop="Bewaar de uitkomst"
      typed={typed}
      hidden={{ uitkomst }}
      vooraf={
        <p>
          <TextLink href={`${aanmeldingPad(gevolgd.id)}/uitkomst`}>Kies een andere uitkomst</TextLink>
        </p>
      }
    >
      <GuardedText
        name="terugmelding"
        label="Wat is er besloten?"
        hint="Dit voorstel mag u veranderen. Vul in wat tussen haken staat. Noem geen namen van personen."
        max={2000}
        rows={9}
        initial={sjabloon.terugmelding}
      />
      <VervolgVelden keuzelijst stap={sjabloon.vervolgStap} eigenaar={sjabloon.vervolgEigenaar} />
    </ActPagina>
  )
}
