import type { FormState } from '@/domain/formState'
import { GuardedText } from '@/ui/form/GuardedText'
import { Heading } from '@/ui/Heading'
import { Panel } from '@/ui/Panel'
import { vulAanAction } from '../actions'
import type { Gevolgd } from '../volg'
import { ActPagina } from './ActPagina'

interface AanvulPaginaProps {
  gevolgd: Gevolgd
  typed: FormState['values'] | undefined
}

/** Answers the question of the table. */
export function AanvulPagina({ gevolgd, typed }: AanvulPaginaProps) {
  return (
    <ActPagina
      gevolgd={gevolgd}
      action={vulAanAction}
      titel="Beantwoord de vraag"
      uitleg="Uw antwoord gaat meteen naar de behandelaar. Noem geen namen of adressen."
      knop="Verstuur uw antwoord"
      typed={typed}
      vooraf={
        <Panel>
          <Heading level={2}>De vraag van {gevolgd.tafel.korteNaam}</Heading>
          <p className="whitespace-pre-line">{gevolgd.openVraag}</p>
        </Panel>
      }
    >
      <GuardedText name="antwoord" label="Uw antwoord" max={2000} rows={8} />
    </ActPagina>
  )
}
