import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { geefAkkoordAction } from '../actions'

export function AkkoordForm({ id }: { id: string }) {
  return (
    <ActionForm id="akkoord" action={geefAkkoordAction} title="Akkoord geven" hidden={{ id }}>
      <SubmitButton>Geef akkoord</SubmitButton>
    </ActionForm>
  )
}
