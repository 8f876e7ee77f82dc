import type { FormState } from '@/domain/formState'
import { ActionForm } from '@/ui/form/ActionForm'
import { DateField } from '@/ui/form/DateField'
import { GuardedText } from '@/ui/form/GuardedText'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { Uitklap } from '@/ui/form/Uitklap'
import { Heading } from '@/ui/Heading'
import { CasusVervolgVelden } from '../../pad/components/CasusVervolgVelden'
import { neemOverAction, weigerOverdrachtAction } from '../actions'

interface OvernameFormsProps {
  casusId: string
  naar: string
  typed: FormState['values'] | undefined
}

/** Yes or no, and with both what happens now: the casus is never nobody's. */
export function OvernameForms({ casusId, naar, typed }: OvernameFormsProps) {
  return (
    <>
      <Heading level={2}>Neem de casus over</Heading>
      <p>De gemeente {naar} krijgt de regie. Ook wat bij een tafel loopt, hoort dan bij uw gemeente.</p>
      <ActionForm
        id="ja"
        action={neemOverAction}
        title="Neem de casus over"
        typed={typed}
        hidden={{ casusId }}
      >
        <GuardedText
          name="antwoord"
          label="Uw antwoord aan de vrager"
          hint="Bijvoorbeeld: ‘Wij nemen deze week contact op met de inwoner.’"
          max={500}
          rows={3}
        />
        <GuardedText
          name="vervolgStap"
          label="Wat is de volgende stap?"
          hint="Wat doet uw gemeente als eerste?"
          max={300}
          rows={2}
        />
        <DateField name="vervolgDatum" label="Wanneer kijkt u of dat is gelukt?" />
        <SubmitButton>Neem de casus over</SubmitButton>
      </ActionForm>
      <Heading level={2}>Of leg uit waarom niet</Heading>
      <ActionForm
        id="nee"
        action={weigerOverdrachtAction}
        title="Neem de casus niet over"
        typed={typed}
        hidden={{ casusId }}
      >
        <Uitklap summary="Mijn gemeente neemt de casus niet over">
          <GuardedText
            name="antwoord"
            label="Waarom neemt uw gemeente de casus niet over?"
            hint="De vrager leest dit."
            max={800}
            rows={3}
          />
          <CasusVervolgVelden />
          <SubmitButton kind="secondary">Neem de casus niet over</SubmitButton>
        </Uitklap>
      </ActionForm>
    </>
  )
}
