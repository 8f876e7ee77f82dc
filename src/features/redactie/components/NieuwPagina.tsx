import type { FormState } from '@/domain/formState'
import { type Soort, soortVan } from '@/domain/redactie/soorten'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ButtonRow } from '@/ui/ButtonLink'
import { ActionForm } from '@/ui/form/ActionForm'
import { RadioGroup } from '@/ui/form/RadioGroup'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { TextField } from '@/ui/form/TextField'
import { Lead } from '@/ui/Lead'
import { beginAction } from '../actions'

interface NieuwPaginaProps {
  soorten: readonly Soort[]
  gekozen: string | undefined
  typed: FormState['values'] | undefined
}

const title = 'Een tekst toevoegen'

/** The first step of a new text: what it is and what it is called. */
export function NieuwPagina({ soorten, gekozen, typed }: NieuwPaginaProps) {
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Teksten beheren', href: '/redactie' }, { label: title }]} />
      <h1>{title}</h1>
      <Lead>U maakt eerst een concept. Niemand anders ziet het voordat u publiceert.</Lead>
      <ActionForm action={beginAction} title={title} ownsTitle typed={typed}>
        <RadioGroup
          name="soort"
          label="Wat wilt u toevoegen?"
          options={soorten.map((soort) => ({ value: soort, label: hoofdletter(soortVan(soort).enkelvoud) }))}
          initial={soorten.find((soort) => soort === gekozen)}
        />
        <TextField
          name="naam"
          label="Titel"
          hint="Bij een vraag: de vraag zelf. Bij een begrip: het woord. Het adres van de tekst komt van deze titel, en blijft zo."
          autoComplete="off"
        />
        <ButtonRow>
          <SubmitButton>Ga verder</SubmitButton>
        </ButtonRow>
      </ActionForm>
    </>
  )
}

const hoofdletter = (woord: string): string => woord.charAt(0).toUpperCase() + woord.slice(1)
