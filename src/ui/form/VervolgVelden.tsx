import { type Eigenaar, eigenaarNamen, eigenaars } from '@/domain/aanmelding/uitkomst'
import { GuardedText } from './GuardedText'
import { RadioGroup } from './RadioGroup'
import { Select } from './Select'

interface VervolgVeldenProps {
  stap?: string | undefined
  eigenaar?: Eigenaar | undefined
  /** Who does it as a list to open: in a form that is short otherwise. */
  keuzelijst?: boolean | undefined
}

const vraag = { name: 'vervolgEigenaar', label: 'Wie zet die stap?' }
const options = eigenaars.map((value) => ({ value, label: eigenaarNamen[value] }))

/** Nothing ends without a next step and somebody who takes it (domain/aanmelding/vervolgVelden). */
export function VervolgVelden({ stap, eigenaar, keuzelijst = false }: VervolgVeldenProps) {
  return (
    <>
      <GuardedText name="vervolgStap" label="Wat is de volgende stap?" max={300} rows={3} initial={stap} />
      {keuzelijst ? (
        <Select {...vraag} options={options} emptyLabel="Kies wie dat doet" initial={eigenaar} />
      ) : (
        <RadioGroup {...vraag} options={options} initial={eigenaar} />
      )}
    </>
  )
}
