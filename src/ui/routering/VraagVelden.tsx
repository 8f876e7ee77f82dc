import type { Vraag } from '@/domain/routering/vragen/vraag'
import { type Antwoorden, geenAntwoorden, keuzesVan, veldenVan } from '@/domain/wegwijzer/antwoordvelden'
import { Details } from '../Details'
import { CheckboxGroup } from '../form/CheckboxGroup'
import type { Option } from '../form/options'
import { RadioGroup } from '../form/RadioGroup'
import { TafelVelden } from './TafelVelden'

interface VraagVeldenProps {
  vraag: Vraag
  /** What was answered before, to show again. */
  antwoorden?: Antwoorden | undefined
  /** The question is the h1 of the page. */
  question?: boolean | undefined
}

/** One question of the wegwijzer as form fields, "weet ik niet" included. `leesAntwoord` reads what it posts. */
export function VraagVelden({ vraag, antwoorden = geenAntwoorden, question = true }: VraagVeldenProps) {
  return (
    <>
      <Velden vraag={vraag} antwoorden={antwoorden} question={question} />
      {vraag.uitleg && (
        <Details summary="Hulp bij deze vraag">
          <p>{vraag.uitleg}</p>
        </Details>
      )}
    </>
  )
}

function Velden({ vraag, antwoorden, question }: Required<VraagVeldenProps>) {
  if (vraag.soort === 'tafels')
    return <TafelVelden vraag={vraag} antwoorden={antwoorden ?? geenAntwoorden} question={question} />
  const Keuzes = vraag.soort === 'een' ? RadioGroup : CheckboxGroup
  return (
    <Keuzes
      name={vraag.id}
      label={vraag.vraag}
      hint={vraag.hint}
      question={question}
      options={keuzesVan(vraag).map(alsOption)}
      initial={veldenVan(vraag, antwoorden ?? geenAntwoorden).map(([, waarde]) => waarde)}
    />
  )
}

const alsOption = ({ waarde, label, hint }: Vraag['opties'][number]): Option => ({
  value: waarde,
  label,
  hint,
})
