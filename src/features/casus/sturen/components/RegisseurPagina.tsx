import { regisseurNamen, regisseurs } from '@/domain/casus/regisseur'
import type { FormState } from '@/domain/formState'
import { RadioGroup } from '@/ui/form/RadioGroup'
import { CasusActPagina } from '../../pad/components/CasusActPagina'
import type { CasusVoorHandeling } from '../../pad/queries'
import { wijsRegisseurAanAction } from '../actions'

interface RegisseurPaginaProps {
  casus: CasusVoorHandeling
  typed: FormState['values'] | undefined
}

export function RegisseurPagina({ casus, typed }: RegisseurPaginaProps) {
  return (
    <CasusActPagina
      casus={casus}
      handeling="wijsRegisseurAan"
      action={wijsRegisseurAanAction}
      knop="Leg dit vast"
      typed={typed}
    >
      <RadioGroup
        name="regisseur"
        label="Wie houdt het overzicht?"
        hint="De tafels doen elk hun eigen deel. De regisseur zorgt dat het één plan blijft."
        initial={casus.stand.regisseur ?? 'gemeente'}
        options={regisseurs.map((value) => ({ value, label: regisseurNamen[value] }))}
      />
    </CasusActPagina>
  )
}
