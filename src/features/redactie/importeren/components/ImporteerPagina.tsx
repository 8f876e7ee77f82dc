import type { FormState } from '@/domain/formState'
import { Alert } from '@/ui/Alert'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { TextArea } from '@/ui/form/TextArea'
import { Lead } from '@/ui/Lead'
import { importeerContactenAction } from '../actions'

interface ImporteerPaginaProps {
  typed: FormState['values'] | undefined
  /** How many gemeenten were changed just now. */
  gedaan: number
}

/** A list of contacts from a spreadsheet, for all gemeenten at once. */
export function ImporteerPagina({ typed, gedaan }: ImporteerPaginaProps) {
  const title = 'Contacten van gemeenten uit een lijst'
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Teksten beheren', href: '/redactie' }, { label: 'Lijst inlezen' }]} />
      <h1>{title}</h1>
      <Lead>
        De contacten staan meteen op de openbare pagina’s. Klopt één regel niet? Dan verandert er niets.
      </Lead>
      {gedaan > 0 && (
        <Alert kind="klaar" live>
          <p>
            {gedaan === 1 ? '1 gemeente heeft' : `${gedaan} gemeenten hebben`} het contact uit de lijst. Bij
            de versies van een gemeente kunt u het terugzetten.
          </p>
        </Alert>
      )}
      <ActionForm
        action={importeerContactenAction}
        title={title}
        ownsTitle
        initial={typed && { values: typed, errors: {} }}
      >
        <TextArea
          name="lijst"
          label="De lijst"
          hint="Open het CSV-bestand en plak hier alles, met de kop erbij: gemeente;naam;email;telefoon. Geen namen van personen: een loket of functie."
          rows={12}
        />
        <ButtonRow>
          <SubmitButton>Lees de lijst in</SubmitButton>
          <ButtonLink kind="secondary" href="/redactie?soort=gemeente">
            Terug
          </ButtonLink>
        </ButtonRow>
      </ActionForm>
    </>
  )
}
