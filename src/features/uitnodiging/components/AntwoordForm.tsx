import { antwoorden, antwoordNamen } from '@/domain/escalatieoverleg/antwoord'
import { mandaatNamen, mandaten } from '@/domain/escalatieoverleg/deelnemers'
import { ActionForm } from '@/ui/form/ActionForm'
import { GuardedText } from '@/ui/form/GuardedText'
import { RadioGroup } from '@/ui/form/RadioGroup'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { beantwoordAction } from '../actions'

/** A form, not a link that answers: programs that open links in mail must not answer for somebody. */
export function AntwoordForm({ token }: { token: string }) {
  return (
    <ActionForm
      action={beantwoordAction}
      title="Bestuurlijk escalatieoverleg: komt u?"
      ownsTitle
      hidden={{ token }}
    >
      <RadioGroup
        name="antwoord"
        label="Uw antwoord"
        options={antwoorden.map((value) => ({ value, label: antwoordNamen[value] }))}
      />
      <GuardedText
        name="vervanger"
        label="Functie van de vervanger"
        hint="Alleen als u een vervanger stuurt. Noem geen naam."
        optional
        max={120}
        rows={1}
      />
      <RadioGroup
        name="vervangerMandaat"
        label="Mag de vervanger zelf beslissen?"
        hint="Alleen als u een vervanger stuurt."
        optional
        options={mandaten.map((value) => ({ value, label: mandaatNamen[value] }))}
      />
      <SubmitButton>Verstuur mijn antwoord</SubmitButton>
    </ActionForm>
  )
}
