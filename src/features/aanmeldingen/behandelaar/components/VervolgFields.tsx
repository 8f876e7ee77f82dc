import { type Eigenaar, eigenaarNamen, eigenaars } from '@/domain/aanmelding/uitkomst'
import { GuardedText } from '@/ui/form/GuardedText'
import { RadioGroup } from '@/ui/form/RadioGroup'

interface VervolgFieldsProps {
  stap?: string | undefined
  eigenaar?: Eigenaar | undefined
}

/** No casus leaves a table without a next step and somebody who takes it. */
export function VervolgFields({ stap, eigenaar }: VervolgFieldsProps) {
  return (
    <>
      <GuardedText name="vervolgStap" label="Wat is de volgende stap?" max={300} rows={3} initial={stap} />
      <RadioGroup
        name="vervolgEigenaar"
        label="Wie zet de volgende stap?"
        initial={eigenaar}
        options={eigenaars.map((value) => ({ value, label: eigenaarNamen[value] }))}
      />
    </>
  )
}
