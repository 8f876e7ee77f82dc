import type { FormState } from '@/domain/formState'
import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { Details } from '@/ui/Details'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { AntwoordenLijst } from '@/ui/routering/AntwoordenLijst'
import { VraagVelden } from '@/ui/routering/VraagVelden'
import { TextLink } from '@/ui/TextLink'
import { beantwoordVraagAction } from '../actions'
import type { Stap } from '../stap'
import { WijzigLink } from './WijzigLink'

interface VraagFormProps {
  casus: { readonly id: string; readonly code: string }
  stap: Stap
  /** What was chosen when the session ended. */
  typed: FormState['values'] | undefined
}

/** One question of the wegwijzer; every answer is saved before the next page. */
export function VraagForm({ casus: { id, code }, stap, typed }: VraagFormProps) {
  const { vraag, nummer, pad } = stap
  return (
    <>
      <ActionForm
        action={beantwoordVraagAction}
        title={`Vraag ${nummer}: ${vraag.vraag} – Casus ${code}`}
        ownsTitle
        typed={typed}
        hidden={{ casusId: id, stap: vraag.id }}
      >
        <p className="stap">
          Casus {code} · vraag {nummer} · {vraag.onderwerp}
        </p>
        <VraagVelden vraag={vraag} antwoorden={pad.antwoorden} />
        <Knoppen casusId={id} stap={stap} />
      </ActionForm>
      <p className="stil">
        Uw antwoorden zijn bewaard. U kunt <TextLink href="/casussen">stoppen en later verdergaan</TextLink>.
      </p>
      <TotNuToe casusId={id} stap={stap} />
    </>
  )
}

function Knoppen({ casusId, stap: { vorige } }: { casusId: string; stap: Stap }) {
  return (
    <ButtonRow>
      <SubmitButton>Volgende</SubmitButton>
      {vorige ? (
        <SubmitButton kind="secondary" name="naar" value={vorige.id}>
          Vorige
        </SubmitButton>
      ) : (
        <ButtonLink kind="secondary" href={`/casussen/${casusId}`}>
          Vorige
        </ButtonLink>
      )}
    </ButtonRow>
  )
}

function TotNuToe({ casusId, stap: { pad } }: { casusId: string; stap: Stap }) {
  return (
    <Details summary="Uw antwoorden tot nu toe">
      <AntwoordenLijst
        antwoorden={pad.antwoorden}
        wijzig={(vraag) => <WijzigLink casusId={casusId} vraag={vraag} />}
      />
    </Details>
  )
}
