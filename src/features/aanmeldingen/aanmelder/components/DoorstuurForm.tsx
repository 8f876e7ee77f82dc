import type { FormState } from '@/domain/formState'
import { ButtonRow } from '@/ui/ButtonLink'
import { ActionForm } from '@/ui/form/ActionForm'
import { DateField } from '@/ui/form/DateField'
import { Select } from '@/ui/form/Select'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { TextField } from '@/ui/form/TextField'
import { Heading } from '@/ui/Heading'
import { stuurDoorAction } from '../actions'
import type { Concept } from '../data'
import { kanaalNamen, kanaalVoorstel, kanalen } from '../kanaal'

interface DoorstuurFormProps {
  concept: Concept
  titel: string
  vandaag: string
  typed: FormState['values'] | undefined
}

const options = kanalen.map((value) => ({ value, label: kanaalNamen[value] }))

/** Keeps what was done outside the portal: when, along which way, and under which reference. */
export function DoorstuurForm({ concept, titel, vandaag, typed }: DoorstuurFormProps) {
  const { id, tafel } = concept
  return (
    <>
      <Heading level={2}>Hebt u de casus doorgestuurd? Noteer het hier</Heading>
      <ActionForm action={stuurDoorAction} title={titel} ownsTitle typed={typed} hidden={{ id }}>
        <DateField name="doorgestuurdOp" label="Op welke datum?" initial={vandaag} max={vandaag} />
        <Select
          name="kanaal"
          label="Langs welke weg?"
          options={options}
          emptyLabel="Kies een weg"
          initial={kanaalVoorstel[tafel.inhoud.kanaal.soort]}
        />
        <TextField
          name="kenmerk"
          label="Kenmerk"
          hint="Kreeg u een nummer of code van de tafel? Vul die hier in. Geen BSN of telefoonnummer."
          optional
        />
        <ButtonRow>
          <SubmitButton>Noteer dat de casus is doorgestuurd</SubmitButton>
        </ButtonRow>
      </ActionForm>
    </>
  )
}
