import { type Regisseur, regisseurNamen, regisseurs } from '@/domain/casus/regisseur'
import { RadioGroup } from '@/ui/form/RadioGroup'

/** More than one table at once asks for one person who keeps the overview. */
export function RegisseurKeuze({ lopend }: { lopend: readonly string[] }) {
  return (
    <RadioGroup
      name="regisseur"
      label="Wie houdt het overzicht?"
      hint={`Er loopt al een aanmelding bij ${lopend.join(' en ')}. Met twee tafels tegelijk houdt één persoon het overzicht.`}
      initial={'gemeente' satisfies Regisseur}
      options={regisseurs.map((value) => ({ value, label: regisseurNamen[value] }))}
    />
  )
}
