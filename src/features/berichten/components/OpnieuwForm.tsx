import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { probeerOpnieuwAction } from '../actions'
import type { WachtendBericht } from '../queries'

export function OpnieuwForm({ bericht: { id, onderwerp, aan } }: { bericht: WachtendBericht }) {
  return (
    <ActionForm id={`bericht-${id}`} action={probeerOpnieuwAction} title="Berichten" hidden={{ id }}>
      <SubmitButton kind="secondary">
        Opnieuw
        <span className="alleen-voorlezen">
          : {onderwerp}, aan {aan}
        </span>
      </SubmitButton>
    </ActionForm>
  )
}
