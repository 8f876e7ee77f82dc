import type { FormState } from '@/domain/formState'
import { ActionForm } from '@/ui/form/ActionForm'
import { GuardedText } from '@/ui/form/GuardedText'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
import { zegBijeenkomstAfAction } from '../actions'
import type { BijeenkomstDto } from '../queries'
import { HandelingKop } from './HandelingKop'

const titel = 'Zeg de bijeenkomst af'

interface AfzegPaginaProps {
  bijeenkomst: BijeenkomstDto & { readonly opAgenda: number }
  typed: FormState['values'] | undefined
}

export function AfzegPagina({ bijeenkomst, typed }: AfzegPaginaProps) {
  const { id, volgnummer, opAgenda } = bijeenkomst
  return (
    <>
      <HandelingKop bijeenkomst={bijeenkomst} titel={titel}>
        <p>
          {opAgenda === 0
            ? 'Er staat niets op de agenda.'
            : `Er ${opAgenda === 1 ? 'staat 1 casus' : `staan ${opAgenda} casussen`} op de agenda. Wat nog niet is besproken, gaat terug naar de behandelaar. De aanmelder leest uw reden.`}
        </p>
      </HandelingKop>
      <ActionForm
        action={zegBijeenkomstAfAction}
        title={titel}
        ownsTitle
        hidden={{ id, gezien: String(volgnummer) }}
        typed={typed}
      >
        <GuardedText
          name="reden"
          label="Waarom gaat het overleg niet door?"
          hint="De aanmelders en iedereen die de agenda ziet, lezen dit. Schrijf niets over een casus."
          max={500}
          rows={3}
        />
        <SubmitOrBack submit={titel} back={`/agenda/${id}`} backLabel="Terug naar de bijeenkomst" />
      </ActionForm>
    </>
  )
}
