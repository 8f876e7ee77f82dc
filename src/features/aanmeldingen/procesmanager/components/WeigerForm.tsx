import type { FormState } from '@/domain/formState'
import { ActionForm } from '@/ui/form/ActionForm'
import { GuardedText } from '@/ui/form/GuardedText'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { Uitklap } from '@/ui/form/Uitklap'
import { VervolgVelden } from '@/ui/form/VervolgVelden'
import { weigerAkkoordAction } from '../actions'

interface WeigerFormProps {
  id: string
  titel: string
  typed: FormState['values'] | undefined
}

/** A no is never bare: why, what fits better, and who does what next. */
export function WeigerForm({ id, titel, typed }: WeigerFormProps) {
  return (
    <ActionForm id="geen-akkoord" action={weigerAkkoordAction} title={titel} typed={typed} hidden={{ id }}>
      <Uitklap summary="Ik geef geen akkoord">
        <GuardedText
          name="terugmelding"
          label="Waarom geeft u geen akkoord?"
          hint="De aanmelder leest dit."
          max={1200}
          rows={4}
        />
        <GuardedText
          name="betereRoute"
          label="Wat is een betere route?"
          hint="Bijvoorbeeld: ‘Eerst het lokale overleg met de woningcorporatie.’"
          max={500}
          rows={3}
        />
        <VervolgVelden keuzelijst />
        <SubmitButton kind="secondary">Geef geen akkoord</SubmitButton>
      </Uitklap>
    </ActionForm>
  )
}
