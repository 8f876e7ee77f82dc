import { terugmeldsjabloon } from '@/domain/aanmelding/terugmeldingSjablonen'
import { type Uitkomst, uitkomstNamen } from '@/domain/aanmelding/uitkomst'
import type { FormState } from '@/domain/formState'
import { ActionForm } from '@/ui/form/ActionForm'
import { GuardedText } from '@/ui/form/GuardedText'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
import { VervolgVelden } from '@/ui/form/VervolgVelden'
import { TextLink } from '@/ui/TextLink'
import { OnceTyped } from '../../behandelaar/components/OnceTyped'
import { meldUitkomstAction } from '../actions'
import { eigenKanaalPad } from '../pad'
import type { Doorgestuurd } from '../queries'
import { DoorgestuurdKop } from './DoorgestuurdKop'

interface UitkomstFormProps {
  doorgestuurd: Doorgestuurd
  uitkomst: Uitkomst
  typed: FormState['values'] | undefined
}

/** The words of this outcome to the applicant, to be changed before they leave. */
export function UitkomstForm({ doorgestuurd, uitkomst, typed }: UitkomstFormProps) {
  const { id, tafel, open } = doorgestuurd
  const sjabloon = terugmeldsjabloon(uitkomst, tafel.naam)
  return (
    <>
      <DoorgestuurdKop doorgestuurd={doorgestuurd} />
      <h2>{uitkomstNamen[uitkomst]}</h2>
      {open && (
        <p>
          <TextLink href={`${eigenKanaalPad}/${id}`}>Kies een andere uitkomst</TextLink>
        </p>
      )}
      <ActionForm
        action={meldUitkomstAction}
        title="Meld de uitkomst"
        ownsTitle
        typed={typed}
        hidden={{ id, uitkomst }}
      >
        <OnceTyped always={open}>
          <GuardedText
            name="terugmelding"
            label="Terugmelding aan de aanmelder"
            hint="Dit voorstel mag u veranderen. Vul in wat tussen haken staat. Noem geen namen van personen."
            max={2000}
            rows={9}
            initial={sjabloon.terugmelding}
          />
          <VervolgVelden keuzelijst stap={sjabloon.vervolgStap} eigenaar={sjabloon.vervolgEigenaar} />
          <SubmitOrBack submit="Meld de uitkomst" back={eigenKanaalPad} />
        </OnceTyped>
      </ActionForm>
    </>
  )
}
