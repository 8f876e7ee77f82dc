import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { Details } from '@/ui/Details'
import { HiddenField } from '@/ui/form/HiddenField'
import { StaticForm } from '@/ui/form/StaticForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { AntwoordenLijst } from '@/ui/routering/AntwoordenLijst'
import { VraagVelden } from '@/ui/routering/VraagVelden'
import { naarAdvies, naarVeld, stapVeld } from '../schema'
import type { Vraagstap } from '../stap'
import { Antwoordvelden } from './Antwoordvelden'
import { WijzigKnop } from './WijzigKnop'

/** One question, the way back, and what was answered so far. */
export function VraagPagina({ stap }: { stap: Vraagstap }) {
  const { vraag, nummer, antwoorden, form } = stap
  return (
    <StaticForm action="/wegwijzer" state={form}>
      <Antwoordvelden antwoorden={antwoorden} behalve={vraag.id} />
      <HiddenField name={stapVeld} value={vraag.id} />
      <p className="stap">
        Wegwijzer, vraag {nummer} · {vraag.onderwerp}
      </p>
      <VraagVelden vraag={vraag} antwoorden={antwoorden} />
      <Knoppen stap={stap} />
      <TotNuToe stap={stap} />
    </StaticForm>
  )
}

/** From here on the advice says something: who asks, where and what is known. */
const genoegVoorAdvies = 6

function Knoppen({ stap: { vorige, nummer } }: { stap: Vraagstap }) {
  return (
    <ButtonRow>
      <SubmitButton>Volgende</SubmitButton>
      {vorige ? (
        <SubmitButton kind="secondary" name={naarVeld} value={vorige}>
          Vorige
        </SubmitButton>
      ) : (
        <ButtonLink href="/wegwijzer" kind="secondary">
          Vorige
        </ButtonLink>
      )}
      {nummer >= genoegVoorAdvies && (
        <SubmitButton kind="subtle" name={naarVeld} value={naarAdvies}>
          Toon nu al een advies
        </SubmitButton>
      )}
    </ButtonRow>
  )
}

function TotNuToe({ stap: { aantal, opPad } }: { stap: Vraagstap }) {
  if (aantal === 0) return null
  return (
    <Details summary="Uw antwoorden tot nu toe">
      <AntwoordenLijst antwoorden={opPad} wijzig={(vraag) => <WijzigKnop vraag={vraag} />} />
    </Details>
  )
}
