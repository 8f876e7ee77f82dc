import type { FormState } from '@/domain/formState'
import { Alert } from '@/ui/Alert'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ButtonLink } from '@/ui/ButtonLink'
import { DescriptionList } from '@/ui/DescriptionList'
import { ActionForm } from '@/ui/form/ActionForm'
import { GuardedText } from '@/ui/form/GuardedText'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
import { Tijd } from '@/ui/Tijd'
import { beantwoordMeldingAction } from '../actions'
import type { Meldingrij } from '../data'
import { Pagina } from './Pagina'

interface MeldingPaginaProps {
  melding: Meldingrij
  typed: FormState['values'] | undefined
}

/** One message of a reader, with the way to the text and the answer. */
export function MeldingPagina({ melding, typed }: MeldingPaginaProps) {
  const { id, pad, soort, sleutel, tekst, adres, gemeldOp, antwoord } = melding
  const items = [
    { term: 'Bericht', description: <span className="regels">{tekst}</span> },
    { term: 'Pagina', description: <Pagina pad={pad} /> },
    { term: 'Gemeld', description: <Tijd moment={gemeldOp} withTime /> },
  ]
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Teksten beheren', href: '/redactie' },
          { label: 'Berichten van lezers', href: '/redactie/meldingen' },
          { label: 'Bericht' },
        ]}
      />
      <h1>Bericht van een lezer</h1>
      <DescriptionList items={items} />
      {antwoord === null ? (
        <>
          {soort && sleutel && (
            <ButtonLink kind="secondary" href={`/redactie/${soort}/${sleutel}`}>
              Wijzig de tekst
            </ButtonLink>
          )}
          <ActionForm
            action={beantwoordMeldingAction}
            title="Bericht van een lezer"
            ownsTitle
            typed={typed}
            hidden={{ id }}
          >
            <GuardedText
              name="antwoord"
              label="Uw antwoord"
              hint={
                adres === null
                  ? 'De lezer liet geen adres achter. Schrijf op wat u ermee deed.'
                  : 'Dit gaat per mail naar de lezer. Daarna halen we het adres weg.'
              }
              max={1000}
            />
            <SubmitOrBack submit="Beantwoord" back="/redactie/meldingen" />
          </ActionForm>
        </>
      ) : (
        <Alert kind="info" title="Dit bericht is beantwoord">
          <p className="regels">{antwoord}</p>
        </Alert>
      )}
    </>
  )
}
