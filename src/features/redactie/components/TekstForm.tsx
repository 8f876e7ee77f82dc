'use client'

import type { FormAction, FormState } from '@/domain/formState'
import { type Soort, soortVan } from '@/domain/redactie/soorten'
import type { Velden } from '@/domain/redactie/veldwaarde'
import { ButtonRow } from '@/ui/ButtonLink'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { TextField } from '@/ui/form/TextField'
import type { Keuzes } from '../queries'
import { Deelveld } from './Deelveld'
import { KeuzesContext } from './keuzes'

interface TekstFormProps {
  action: FormAction
  soort: Soort
  sleutel: string
  title: string
  velden: Velden
  gezien: number
  /** The public version that is shown; a draft begins with it. */
  basis: number
  typed: FormState['values'] | undefined
  keuzes: Keuzes
}

/** The form of one text, made from the schema of its kind. */
export function TekstForm({
  action,
  soort,
  sleutel,
  title,
  velden,
  gezien,
  basis,
  typed,
  keuzes,
}: TekstFormProps) {
  const { plan, vrij } = soortVan(soort)
  return (
    <ActionForm
      action={action}
      title={title}
      ownsTitle
      typed={typed}
      hidden={{ _soort: soort, _sleutel: sleutel, _gezien: String(gezien), _basis: String(basis) }}
    >
      {vrij && <TextField name="_naam" label="Titel" initial={velden._naam ?? ''} />}
      <KeuzesContext value={keuzes}>
        <Deelveld deel={plan} pad="" velden={velden} />
      </KeuzesContext>
      <ButtonRow>
        <SubmitButton name="_actie" value="bekijk">
          Bewaar en bekijk
        </SubmitButton>
        <SubmitButton kind="secondary" name="_actie" value="bewaar">
          Bewaar als concept
        </SubmitButton>
      </ButtonRow>
    </ActionForm>
  )
}
