import { stapVan } from '@/domain/aanmelding/formulier/formulier'
import type { FormState } from '@/domain/formState'
import { Lead } from '@/ui/Lead'
import { Steps, stepsLabel } from '@/ui/Steps'
import type { Concept } from '../data'
import { type StapPad, stapNummer, stapTitel } from '../stappen'
import { Kruimels } from './Kruimels'
import { StapForm } from './StapForm'

interface StapPaginaProps {
  concept: Concept
  stap: StapPad
  typed: FormState['values'] | undefined
  vanControle: boolean
}

const criteriaUitleg =
  'Wat u in de wegwijzer hebt geantwoord, is al ingevuld. U kunt het wijzigen. Weet u iets niet? Zeg dat dan.'

/** One step of the aanmelding: where you are, what it is about, and the questions. */
export function StapPagina({ concept, stap, typed, vanControle }: StapPaginaProps) {
  const { korteNaam } = concept.tafel
  const nummer = { ...stapNummer(stap), name: `Aanmelding bij ${korteNaam}` }
  const titel = stapTitel(stap, korteNaam)
  return (
    <>
      <Kruimels casus={concept.casus} aanmelding={concept} pagina={titel} />
      <Steps {...nummer} />
      <h1>{titel}</h1>
      <Lead>{stap === 'criteria' ? criteriaUitleg : stapVan(stap).uitleg}</Lead>
      <StapForm
        concept={concept}
        stap={stap}
        titel={`${titel} – ${stepsLabel(nummer)}`}
        typed={typed}
        vanControle={vanControle}
      />
    </>
  )
}
