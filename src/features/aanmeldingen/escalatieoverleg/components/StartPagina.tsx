import { beurtNamen, stappen } from '@/domain/escalatieoverleg/voortgang'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { Lead } from '@/ui/Lead'
import { startAction } from '../besluit/actions'

interface StartPaginaProps {
  aanmelding: { id: string; referentie: string }
}

/** For whoever does this for the first time: what is coming, before anything begins. */
export function StartPagina({ aanmelding: { id, referentie } }: StartPaginaProps) {
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Werklijst', href: '/werklijst' },
          { label: referentie, href: `/werklijst/${id}` },
          { label: 'Start het escalatieoverleg' },
        ]}
      />
      <h1>Start het escalatieoverleg</h1>
      <Lead>
        Het overleg gaat in acht stappen. U begint met vier vragen over de aanmelding. Er gaat nog geen mail
        uit.
      </Lead>
      <ol>
        {stappen.map(({ titel, wie }) => (
          <li key={titel}>
            {titel}: {beurtNamen[wie]}
          </li>
        ))}
      </ol>
      <ActionForm
        action={startAction}
        title="Start het escalatieoverleg"
        ownsTitle
        hidden={{ aanmeldingId: id }}
      >
        <SubmitButton>Start het escalatieoverleg</SubmitButton>
      </ActionForm>
    </>
  )
}
