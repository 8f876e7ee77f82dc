import { emptyFormState } from '@/domain/formState'
import type { Routeadvies } from '@/domain/routering/routeadvies'
import { ButtonRow } from '@/ui/ButtonLink'
import { Details } from '@/ui/Details'
import { StaticForm } from '@/ui/form/StaticForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { Heading } from '@/ui/Heading'
import { PrintHint } from '@/ui/PrintHint'
import { AntwoordenLijst } from '@/ui/routering/AntwoordenLijst'
import { RouteadviesView } from '@/ui/routering/RouteadviesView'
import type { Routeinhoud } from '@/ui/routering/routeinhoud'
import type { Adviesstap } from '../stap'
import { Antwoordvelden } from './Antwoordvelden'
import { KopieerTekst } from './KopieerTekst'
import { StartAanmelding } from './StartAanmelding'
import { Voorlopig } from './Voorlopig'
import { WijzigKnop } from './WijzigKnop'

interface AdviesPaginaProps {
  stap: Adviesstap
  advies: Routeadvies
  inhoud: Routeinhoud
}

/** The advice with everything somebody may want to do with it. In danger there is nothing to do but call. */
export function AdviesPagina({ stap, advies, inhoud }: AdviesPaginaProps) {
  const antwoorden = stap.opPad
  return (
    <>
      <p className="stap">Wegwijzer, advies</p>
      <RouteadviesView
        advies={advies}
        inhoud={inhoud}
        vooraf={stap.voorlopig && <Voorlopig antwoorden={stap.antwoorden} />}
        acties={kanAanmelden(advies) && <StartAanmelding antwoorden={antwoorden} />}
      />
      <UwAntwoorden stap={stap} open={advies.uitkomst === 'spoed'} />
      {advies.uitkomst !== 'spoed' && (
        <div className="alleen-scherm">
          <Heading level={2}>Bewaren</Heading>
          <p>Wij bewaren niets. Sluit u deze pagina, dan zijn uw antwoorden weg.</p>
          <PrintHint what="dit advies" />
          <KopieerTekst advies={advies} antwoorden={antwoorden} inhoud={inhoud} />
        </div>
      )}
      <Opnieuw />
    </>
  )
}

function UwAntwoorden({ stap: { antwoorden, opPad, aantal }, open }: { stap: Adviesstap; open: boolean }) {
  return (
    <StaticForm action="/wegwijzer" state={emptyFormState}>
      <Heading level={2}>Uw antwoorden</Heading>
      <Antwoordvelden antwoorden={antwoorden} />
      <Details summary={`Bekijk of wijzig uw antwoorden (${aantal})`} open={open}>
        <AntwoordenLijst antwoorden={opPad} wijzig={(vraag) => <WijzigKnop vraag={vraag} />} />
      </Details>
    </StaticForm>
  )
}

/** An inwoner has no account: for him or her the way in stands at the table itself. */
const kanAanmelden = ({ uitkomst, adviezen }: Routeadvies): boolean =>
  uitkomst === 'tafels' && adviezen.some(({ aanmelden }) => aanmelden !== 'niet')

function Opnieuw() {
  return (
    <StaticForm action="/wegwijzer" state={emptyFormState} id="opnieuw">
      <ButtonRow>
        <SubmitButton kind="secondary">Begin opnieuw</SubmitButton>
      </ButtonRow>
    </StaticForm>
  )
}
