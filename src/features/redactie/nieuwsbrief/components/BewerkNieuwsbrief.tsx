import type { FormState } from '@/domain/formState'
import { datumInWoorden } from '@/domain/terugkoppeling/datumInWoorden'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ButtonLink } from '@/ui/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'
import { ActionForm } from '@/ui/form/ActionForm'
import { CheckboxGroup } from '@/ui/form/CheckboxGroup'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
import { TextArea } from '@/ui/form/TextArea'
import { TextField } from '@/ui/form/TextField'
import { Lead } from '@/ui/Lead'
import { bewaarNieuwsbriefAction, gooiNieuwsbriefWegAction } from '../actions'
import type { Nieuwsbrief } from '../queries'

const title = 'Nieuwsbrief maken'

interface BewerkNieuwsbriefProps {
  brief: Nieuwsbrief
  typed: FormState['values'] | undefined
}

/** Choose the items, and write a few words before them. */
export function BewerkNieuwsbrief({ brief, typed }: BewerkNieuwsbriefProps) {
  const { id, versie, onderwerp, inleiding, items, keuze } = brief
  const hidden = { id, gezien: String(versie) }
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Teksten beheren', href: '/redactie' },
          { label: 'Nieuwsbrief', href: '/redactie/nieuwsbrief' },
          { label: title },
        ]}
      />
      <h1>{title}</h1>
      <Lead>U ziet straks eerst een voorbeeld. Er gaat nog niets weg.</Lead>
      {keuze.length === 0 && (
        <EmptyState
          title="Er is nog geen nieuws"
          why="Een nieuwsbrief bestaat uit berichten die op de nieuwspagina staan."
          action={
            <ButtonLink kind="secondary" href="/redactie/nieuw?soort=nieuws">
              Schrijf een bericht
            </ButtonLink>
          }
        />
      )}
      {keuze.length > 0 && (
        <ActionForm
          action={bewaarNieuwsbriefAction}
          title={title}
          ownsTitle
          typed={typed ?? { onderwerp, inleiding, items: [...items] }}
          hidden={hidden}
        >
          <TextField name="onderwerp" label="Onderwerp" autoComplete="off" />
          <TextArea
            name="inleiding"
            label="Inleiding"
            hint="Een paar zinnen boven de berichten."
            optional
            rows={4}
            maxCharacters={1000}
          />
          <CheckboxGroup
            name="items"
            label="Welke berichten?"
            hint="Wat nog in geen nieuwsbrief stond, is al gekozen."
            options={keuze.map(({ slug, naam, datum }) => ({
              value: slug,
              label: naam,
              hint: datumInWoorden(datum),
            }))}
          />
          <SubmitOrBack submit="Bewaar en bekijk" back="/redactie/nieuwsbrief" />
        </ActionForm>
      )}
      <ActionForm action={gooiNieuwsbriefWegAction} hidden={hidden} id="weg">
        <SubmitButton kind="subtle">Gooi dit concept weg</SubmitButton>
      </ActionForm>
    </>
  )
}
