import { duurVan } from '@/domain/bijeenkomst/reeks'
import type { FormState } from '@/domain/formState'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
import { wijzigBijeenkomstAction } from '../actions'
import type { BijeenkomstDto } from '../queries'
import { HandelingKop } from './HandelingKop'
import { MomentVelden } from './MomentVelden'

const titel = 'Wijzig de bijeenkomst'

interface WijzigPaginaProps {
  bijeenkomst: BijeenkomstDto & { readonly opAgenda: number }
  typed: FormState['values'] | undefined
}

export function WijzigPagina({ bijeenkomst, typed }: WijzigPaginaProps) {
  const { id, volgnummer, start, plaats, link, plekken, inleverenVoor, opAgenda } = bijeenkomst
  return (
    <>
      <HandelingKop bijeenkomst={bijeenkomst} titel={titel}>
        {opAgenda > 0 && (
          <p>
            Er {opAgenda === 1 ? 'staat 1 casus' : `staan ${opAgenda} casussen`} op de agenda. Verandert de
            datum, de tijd of de plaats? Dan krijgen de aanmelders bericht.
          </p>
        )}
      </HandelingKop>
      <ActionForm
        action={wijzigBijeenkomstAction}
        title={titel}
        ownsTitle
        hidden={{ id, gezien: String(volgnummer) }}
        typed={typed}
      >
        <MomentVelden
          start={start}
          duur={duurVan(bijeenkomst)}
          plaats={plaats}
          link={link}
          plekken={plekken}
          inleveren={inleverenVoor}
          inleverHint="Op die dag kan het tot 17.00 uur. Verandert de datum van het overleg? Kijk dan ook naar deze dag."
        />
        <SubmitOrBack submit={titel} back={`/agenda/${id}`} backLabel="Terug naar de bijeenkomst" />
      </ActionForm>
    </>
  )
}
