import type { FormState } from '@/domain/formState'
import type { LandelijkeStap } from '@/domain/landelijk/stappen'
import { ActionForm } from '@/ui/form/ActionForm'
import { DateField } from '@/ui/form/DateField'
import { GuardedText } from '@/ui/form/GuardedText'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
import { VervolgVelden } from '@/ui/form/VervolgVelden'
import { zetStapAction } from '../actions'
import type { Landelijk } from '../queries'
import { teksten } from '../schema'
import { stapWoorden } from '../woorden'

interface StapFormProps {
  landelijk: Landelijk
  stap: LandelijkeStap
  typed: FormState['values'] | undefined
}

export function StapForm({ landelijk: { overlegId, stappen }, stap, typed }: StapFormProps) {
  const { titel } = stapWoorden[stap]
  return (
    <ActionForm
      action={zetStapAction}
      title={titel}
      ownsTitle
      typed={typed}
      hidden={{ overlegId, soort: stap, gezien: String(stappen.length) }}
    >
      <DateField name="op" label="Op welke dag was dit?" />
      {stap === 'verstuurd' ? (
        <Verzending />
      ) : (
        <GuardedText name="tekst" label={teksten[stap].label} max={1200} rows={4} />
      )}
      <VervolgVelden
        stap={stap === 'verstuurd' ? 'Navragen of de Unit de casus oppakt.' : undefined}
        eigenaar="gemeente"
      />
      {stap !== 'afgerond' && (
        <DateField
          name="vervolgDatum"
          label="Wanneer kijkt u opnieuw?"
          hint="Vanaf die dag staat de casus op uw startpagina."
        />
      )}
      <SubmitOrBack submit={titel} back={`/landelijk/${overlegId}`} backLabel="Terug naar de casus" />
    </ActionForm>
  )
}

function Verzending() {
  return (
    <>
      <GuardedText
        name="kanaal"
        label="Langs welke weg is het verstuurd?"
        hint="Bijvoorbeeld: beveiligde mail van de gemeente. Geen e-mailadres."
        max={150}
        rows={2}
      />
      <GuardedText
        name="kenmerk"
        label="Kenmerk"
        optional
        hint="Het nummer of woord waarmee u de zending terugvindt."
        max={80}
        rows={1}
      />
    </>
  )
}
