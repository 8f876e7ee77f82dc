import { stapVan } from '@/domain/aanmelding/formulier/formulier'
import { veldBijLeeftijd } from '@/domain/aanmelding/formulier/leeftijd'
import type { FormState } from '@/domain/formState'
import { ActionForm } from '@/ui/form/ActionForm'
import { bewaarCriteriaAction, bewaarStapAction } from '../actions'
import type { Concept } from '../data'
import { eersteStap, type StapPad } from '../stappen'
import { Criteriavelden } from './Criteriavelden'
import { StapKnoppen } from './StapKnoppen'
import { Stapveld } from './Stapveld'

interface StapFormProps {
  concept: Concept
  stap: StapPad
  titel: string
  /** What was typed before the session ended. */
  typed: FormState['values'] | undefined
  vanControle: boolean
}

/** The form of one step, filled with what is known so far. */
export function StapForm({ concept, stap, titel, typed, vanControle }: StapFormProps) {
  return (
    <ActionForm
      action={stap === 'criteria' ? bewaarCriteriaAction : bewaarStapAction}
      title={titel}
      ownsTitle
      typed={typed}
      hidden={{ id: concept.id, ...(stap === 'criteria' ? {} : { stap }) }}
    >
      <div className="group/stap">
        {stap === 'criteria' ? (
          <Criteriavelden instroom={concept.tafel.inhoud.instroom} antwoorden={concept.criteria} />
        ) : (
          stapVan(stap).velden.map((veld) => (
            <Stapveld
              key={veld.naam}
              veld={veldBijLeeftijd(veld, concept.leeftijd)}
              formulier={concept.formulier}
            />
          ))
        )}
      </div>
      <StapKnoppen eerste={stap === eersteStap} vanControle={vanControle} />
    </ActionForm>
  )
}
