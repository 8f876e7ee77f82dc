import { Alert } from '@/ui/Alert'
import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { verstuurAction } from '../actions'
import { oordeelVan } from '../getoond'
import type { Controle } from '../queries'
import { aanmeldingPad } from '../stappen'
import { magDoorsturen } from '../verzending'

/** The last press. Pressing twice sends once. */
export function VerstuurForm({ controle, titel }: { controle: Controle; titel: string }) {
  const { id, tafel, verzending } = controle
  const doorsturen = `${aanmeldingPad(id)}/doorsturen`
  return (
    <>
      {oordeelVan(controle) === 'nee' && <PastNiet tafel={tafel.korteNaam} />}
      <ActionForm action={verstuurAction} title={titel} ownsTitle hidden={{ id }}>
        <ButtonRow>
          <SubmitButton>
            {verzending === 'stuurDoor' ? 'Verder naar doorsturen' : `Versturen naar ${tafel.korteNaam}`}
          </SubmitButton>
          {verzending !== 'stuurDoor' && magDoorsturen(tafel.inhoud) && (
            <ButtonLink kind="secondary" href={doorsturen}>
              Liever zelf mailen
            </ButtonLink>
          )}
        </ButtonRow>
      </ActionForm>
    </>
  )
}

function PastNiet({ tafel }: { tafel: string }) {
  return (
    <Alert kind="let-op" title={`Misschien past ${tafel} niet`}>
      <p>
        Volgens uw antwoorden past de casus niet bij alle voorwaarden. U mag toch versturen: de tafel beslist.
      </p>
    </Alert>
  )
}
