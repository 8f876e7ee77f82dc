import { type Eigenaar, eigenaarNamen, eigenaars } from '@/domain/aanmelding/uitkomst'
import { DateField } from '@/ui/form/DateField'
import { GuardedText } from '@/ui/form/GuardedText'
import { RadioGroup } from '@/ui/form/RadioGroup'

interface CasusVervolgVeldenProps {
  stap?: string | undefined
  eigenaar?: Eigenaar | undefined
}

/** What happens now, who does it, and when one looks again. */
export function CasusVervolgVelden({ stap, eigenaar }: CasusVervolgVeldenProps) {
  return (
    <>
      <GuardedText name="vervolgStap" label="Wat is de volgende stap?" max={300} rows={3} initial={stap} />
      <RadioGroup
        name="vervolgEigenaar"
        label="Wie zet die stap?"
        initial={eigenaar}
        options={eigenaars.map((value) => ({ value, label: eigenaarNamen[value] }))}
      />
      <DateField
        name="vervolgDatum"
        label="Wanneer kijkt u of dat is gelukt?"
        hint="Na deze dag staat de casus als ‘te laat’ in de lijst."
      />
    </>
  )
}
