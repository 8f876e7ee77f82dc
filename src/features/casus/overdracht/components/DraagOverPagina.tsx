import type { FormState } from '@/domain/formState'
import { findGemeente, gemeenten } from '@/domain/routering/gemeenten'
import { GuardedText } from '@/ui/form/GuardedText'
import { Select } from '@/ui/form/Select'
import { CasusActPagina } from '../../pad/components/CasusActPagina'
import type { CasusVoorHandeling } from '../../pad/queries'
import { draagOverAction } from '../actions'

interface DraagOverPaginaProps {
  casus: CasusVoorHandeling
  typed: FormState['values'] | undefined
}

/** Asks a gemeente to take the casus: after a move, once it is known where the inwoner lives, or when it was found in the region. */
export function DraagOverPagina({ casus, typed }: DraagOverPaginaProps) {
  const nu = findGemeente(casus.stand.gemeente)
  return (
    <CasusActPagina
      casus={casus}
      handeling="draagOver"
      action={draagOverAction}
      knop="Vraag de overdracht"
      typed={typed}
      vooraf={
        <p>
          {nu
            ? `De regie ligt nu bij de gemeente ${nu.naam}. Dat blijft zo tot de gevraagde gemeente ja zegt.`
            : 'Het is nog niet bekend welke gemeente de regie heeft. Weet u het ook niet? Druk dan op de rode knop. Het ZVH helpt zoeken.'}
        </p>
      }
    >
      <Select
        name="naar"
        label="Welke gemeente moet de casus overnemen?"
        hint={nu && `Kies ${nu.naam} als u wilt dat die gemeente de casus zelf oppakt.`}
        options={gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
        emptyLabel="Kies een gemeente"
      />
      <GuardedText
        name="reden"
        label="Waarom hoort de casus bij deze gemeente?"
        hint="Bijvoorbeeld: ‘De inwoner is verhuisd.’ Noem geen adres."
        max={500}
        rows={3}
      />
    </CasusActPagina>
  )
}
