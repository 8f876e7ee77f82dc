import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { neemInBehandelingAction } from '../actions'
import type { Stand } from '../behandeling'
import { woorden } from '../handelingen'

export function InBehandelingForm({ stand }: { stand: Stand }) {
  return (
    <ActionForm
      id="in-behandeling"
      action={neemInBehandelingAction}
      title={stand.referentie}
      hidden={{ id: stand.id, gezien: stand.ligtBijSinds.toISOString() }}
    >
      <SubmitButton>{woorden.neemInBehandeling.titel}</SubmitButton>
    </ActionForm>
  )
}
