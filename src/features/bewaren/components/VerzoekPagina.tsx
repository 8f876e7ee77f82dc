import type { FormState } from '@/domain/formState'
import { Alert } from '@/ui/Alert'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { TextField } from '@/ui/form/TextField'
import { Lead } from '@/ui/Lead'
import { zoekVerzoekAction } from '../verzoek/actions'

const titel = 'Verzoek van een inwoner'

interface VerzoekPaginaProps {
  /** Who answers for the casus that was asked about; for the FG. */
  gemeente: string | undefined
  typed: FormState['values'] | undefined
}

/** An inwoner asks what is kept, or to erase it, and has a code. */
export function VerzoekPagina({ gemeente, typed }: VerzoekPaginaProps) {
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Start', href: '/start' }, { label: titel }]} />
      <h1>{titel}</h1>
      <Lead>
        Vraagt een inwoner wat er is bewaard, of om het te wissen? Zoek dan de casus met de code. Stel eerst
        vast wie er vraagt. Dat doet u buiten het portaal.
      </Lead>
      {gemeente && (
        <Alert kind="info" title="Wie handelt dit verzoek af?" live>
          <p>
            De procesmanager gemeente van {gemeente} beslist over deze casus. Stuur de inwoner en de code
            daarheen. Binnen een maand hoort de inwoner te weten wat er is besloten.
          </p>
        </Alert>
      )}
      <ActionForm action={zoekVerzoekAction} title={titel} ownsTitle typed={typed}>
        <TextField
          name="code"
          label="Code van de casus"
          hint="Bijvoorbeeld TW-7KX3M. De referentie van een aanmelding mag ook."
          autoComplete="off"
          maxLength={20}
        />
        <SubmitButton>Zoek de casus</SubmitButton>
      </ActionForm>
    </>
  )
}
