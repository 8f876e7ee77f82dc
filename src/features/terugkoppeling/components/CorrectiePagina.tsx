import type { FormState } from '@/domain/formState'
import { ActionForm } from '@/ui/form/ActionForm'
import { GuardedText } from '@/ui/form/GuardedText'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
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
      <ActionForm action={corrigeerAction} title={titel} ownsTitle typed={typed} hidden={{ id }}>
        <GuardedText
          name="reden"
          label="Waarom is een correctie nodig?"
          hint="De portefeuillehouder leest dit bij de nieuwe versie."
          max={lengtes.reden}
          rows={3}
        />
        <SubmitOrBack submit="Begin met de correctie" back={href} backLabel="Terug naar de terugkoppeling" />
      </ActionForm>
    </>
  )
}
