import type { FormState } from '@/domain/formState'
import { Alert } from '@/ui/Alert'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ActionForm } from '@/ui/form/ActionForm'
import { GuardedText } from '@/ui/form/GuardedText'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
import { Heading } from '@/ui/Heading'
import { Lead } from '@/ui/Lead'
import { Panel } from '@/ui/Panel'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import { OnceTyped } from '../../behandelaar/components/OnceTyped'
import { geefUitlegAction } from '../actions'
import type { OpenVraag } from '../queries'

interface UitlegFormProps {
  vraag: OpenVraag
  typed: FormState['values'] | undefined
}

/** The question, the words it is about, and the place to answer. */
export function UitlegForm({ vraag, typed }: UitlegFormProps) {
  const { id, referentie, tafel, aanmelder, op, open, terugmelding } = vraag
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Vragen om uitleg', href: '/uitleg' }, { label: referentie }]} />
      <p className="stap">
        Aanmelding {referentie} bij {tafel}
      </p>
      <h1>Geef uitleg</h1>
      <Lead>
        {aanmelder}, vroeg dit op <Tijd moment={op} />.
      </Lead>
      <Panel>
        <Heading level={2}>De vraag van de aanmelder</Heading>
        <p className="whitespace-pre-line">{vraag.vraag}</p>
        {terugmelding && (
          <>
            <Heading level={3}>De laatste terugmelding</Heading>
            <p className="whitespace-pre-line">{terugmelding}</p>
          </>
        )}
      </Panel>
      {!open && (
        <Alert kind="let-op" title="Dit kan nu niet">
          <p>Deze vraag staat niet meer open. Hij is beantwoord, of de aanmelding is ingetrokken.</p>
          <p>
            <TextLink href="/uitleg">Terug naar de vragen om uitleg</TextLink>
          </p>
        </Alert>
      )}
      <ActionForm action={geefUitlegAction} title="Geef uitleg" ownsTitle typed={typed} hidden={{ id }}>
        <OnceTyped always={open}>
          <GuardedText
            name="uitleg"
            label="Uw uitleg"
            hint="Schrijf het zoals u het aan de telefoon zou zeggen. Noem geen namen."
            max={2000}
            rows={7}
          />
          <SubmitOrBack submit="Verstuur uw uitleg" back="/uitleg" />
        </OnceTyped>
      </ActionForm>
    </>
  )
}
