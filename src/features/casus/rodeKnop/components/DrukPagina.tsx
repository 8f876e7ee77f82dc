import type { FormState } from '@/domain/formState'
import { Alert } from '@/ui/Alert'
import { GuardedText } from '@/ui/form/GuardedText'
import { CasusActPagina } from '../../pad/components/CasusActPagina'
import type { CasusVoorHandeling } from '../../pad/queries'
import { drukRodeKnopAction } from '../actions'

interface DrukPaginaProps {
  casus: CasusVoorHandeling
  typed: FormState['values'] | undefined
}

/** Asks the ZVH to look now; in danger one calls instead. */
export function DrukPagina({ casus, typed }: DrukPaginaProps) {
  return (
    <CasusActPagina
      casus={casus}
      handeling="drukRodeKnop"
      action={drukRodeKnopAction}
      knop="Vraag het ZVH nu mee te kijken"
      typed={typed}
      vooraf={
        <Alert kind="spoed" title="Is er nu gevaar? Bel 112">
          <p>Wacht dan niet op het portaal. De rode knop is voor een casus die vastloopt.</p>
        </Alert>
      }
    >
      <p>
        Uw vraag komt bovenaan de werklijst van het Zorg- en Veiligheidshuis (ZVH). U hoort binnen één werkdag
        wat er gebeurt.
      </p>
      <GuardedText
        name="reden"
        label="Waarom moet het ZVH nu meekijken?"
        hint="Bijvoorbeeld: ‘De tafel heeft niet gereageerd en over twee dagen loopt de plek af.’"
        max={500}
        rows={4}
      />
    </CasusActPagina>
  )
}
