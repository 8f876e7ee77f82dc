import type { FormState } from '@/domain/formState'
import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { ActionForm } from '@/ui/form/ActionForm'
import { GuardedText } from '@/ui/form/GuardedText'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { Lead } from '@/ui/Lead'
import { corrigeerAction } from '../actions'
import type { Terugkoppeling } from '../queries'
import { lengtes } from '../schema'
import { Kruimels } from './Kruimels'

const titel = 'Maak een correctie'

interface CorrectiePaginaProps {
  terugkoppeling: Terugkoppeling
  typed: FormState['values'] | undefined
}

export function CorrectiePagina({ terugkoppeling: { id, casuscode, versie }, typed }: CorrectiePaginaProps) {
  const href = `/terugkoppelingen/${id}`
  return (
    <>
      <Kruimels label={`Terugkoppeling ${casuscode}`} href={href} pagina={titel} />
      <h1>{titel}</h1>
      <Lead>
        Versie {versie} blijft bestaan zoals zij is verstuurd. U schrijft versie {versie + 1}. Uw antwoorden
        staan er al in.
      </Lead>
      <ActionForm
        action={corrigeerAction}
        title={titel}
        ownsTitle
        initial={typed && { values: typed, errors: {} }}
        hidden={{ id }}
      >
        <GuardedText
          name="reden"
          label="Waarom is een correctie nodig?"
          hint="De portefeuillehouder leest dit bij de nieuwe versie."
          max={lengtes.reden}
          rows={3}
        />
        <ButtonRow>
          <SubmitButton>Begin met de correctie</SubmitButton>
          <ButtonLink kind="secondary" href={href}>
            Terug naar de terugkoppeling
          </ButtonLink>
        </ButtonRow>
      </ActionForm>
    </>
  )
}
