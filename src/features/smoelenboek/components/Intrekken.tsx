import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { trekInAction } from '../actions'

/** As easy as giving it: one button, no questions. */
export function Intrekken() {
  return (
    <section aria-labelledby="stoppen">
      <h2 id="stoppen">Stoppen</h2>
      <p>
        Trekt u uw toestemming in? Dan verwijderen wij uw vermelding en uw foto meteen. In een reservekopie
        kunnen ze nog staan tot die kopie verloopt.
      </p>
      <ActionForm id="intrekken" action={trekInAction} title="Mijn vermelding">
        <SubmitButton kind="secondary">Trek mijn toestemming in</SubmitButton>
      </ActionForm>
    </section>
  )
}
