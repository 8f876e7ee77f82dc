import type { FormState } from '@/domain/formState'
import { GuardedText } from '@/ui/form/GuardedText'
import { Heading } from '@/ui/Heading'
import { Panel } from '@/ui/Panel'
import { vraagUitlegAction } from '../actions'
import type { Gevolgd } from '../volg'
import { ActPagina } from './ActPagina'

interface NietDuidelijkPaginaProps {
  gevolgd: Gevolgd
  typed: FormState['values'] | undefined
}

/** The applicant found a terugmelding not clear, and asks. */
export function NietDuidelijkPagina({ gevolgd, typed }: NietDuidelijkPaginaProps) {
  const laatste = gevolgd.regels.find(({ terugmelding }) => terugmelding)
  return (
    <ActPagina
      gevolgd={gevolgd}
      action={vraagUitlegAction}
      titel="Vraag uitleg"
      uitleg="Is de terugmelding niet duidelijk? Vraag het gerust. U krijgt antwoord in het portaal."
      knop="Verstuur uw vraag"
      typed={typed}
      vooraf={
        laatste?.tekst && (
          <Panel>
            <Heading level={2}>De laatste terugmelding</Heading>
            <p className="whitespace-pre-line">{laatste.tekst}</p>
          </Panel>
        )
      }
    >
      <GuardedText
        name="vraag"
        label="Wat is niet duidelijk?"
        hint="Noem geen namen of adressen."
        max={1000}
        rows={5}
      />
    </ActPagina>
  )
}
