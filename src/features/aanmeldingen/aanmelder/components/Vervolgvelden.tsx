import { type Eigenaar, eigenaarNamen, eigenaars } from '@/domain/aanmelding/uitkomst'
import { GuardedText } from '@/ui/form/GuardedText'
import { Select } from '@/ui/form/Select'

interface VervolgveldenProps {
  stap?: string | undefined
  eigenaar?: Eigenaar | undefined
}

const options = eigenaars.map((value) => ({ value, label: eigenaarNamen[value] }))

/** No casus ends without a next step and somebody who takes it. */
export function Vervolgvelden({ stap, eigenaar }: VervolgveldenProps) {
  return (
    <>
      <GuardedText name="vervolgStap" label="Wat is de volgende stap?" max={300} rows={3} initial={stap} />
      <Select
        name="vervolgEigenaar"
        label="Wie zet die stap?"
        options={options}
        emptyLabel="Kies wie dat doet"
        initial={eigenaar}
      />
    </>
  )
}
