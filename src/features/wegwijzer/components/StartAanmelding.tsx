import { emptyFormState } from '@/domain/formState'
import type { Antwoorden } from '@/domain/wegwijzer/antwoordvelden'
import { StaticForm } from '@/ui/form/StaticForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { Heading } from '@/ui/Heading'
import { Antwoordvelden } from './Antwoordvelden'

/** For somebody with an account: the answers go along, so that nothing is asked twice. */
export function StartAanmelding({ antwoorden }: { antwoorden: Antwoorden }) {
  return (
    <section className="alleen-scherm" aria-labelledby="start-aanmelding">
      <Heading level={2} id="start-aanmelding">
        Aanmelden via dit portaal
      </Heading>
      <p>
        Hebt u een account? Dan gaan uw antwoorden mee naar de aanmelding. Ze staan daarvoor hooguit 30
        minuten versleuteld in uw eigen browser.
      </p>
      <StaticForm action="/aanmelden-voorbereiden" state={emptyFormState} id="aanmelden">
        <Antwoordvelden antwoorden={antwoorden} />
        <SubmitButton>Start een aanmelding</SubmitButton>
      </StaticForm>
    </section>
  )
}
