import {
  controlepunten,
  controlepuntHulp,
  controlepuntVragen,
  redenenTrede3,
  redenTrede3Namen,
} from '@/domain/escalatieoverleg/controle'
import { GuardedText } from '@/ui/form/GuardedText'
import { RadioGroup } from '@/ui/form/RadioGroup'
import { controleerAction } from '../besluit/actions'
import { toelichtingLabels } from '../besluit/schema'
import { woorden } from '../woorden'
import { type FormProps, HandelingForm } from './HandelingForm'

const jaNee = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
]

/** Step 2: the four points, each with room to say what is done about a "nee". */
export function ControleForm(form: FormProps) {
  const { reden, controle } = form.overleg
  return (
    <HandelingForm
      {...form}
      action={controleerAction}
      titel={woorden.controleer.titel}
      knop="Bewaar de controle"
    >
      <RadioGroup
        name="reden"
        label="Waarom komt de casus naar RDM-trede 3?"
        options={redenenTrede3.map((value) => ({ value, label: redenTrede3Namen[value] }))}
        initial={reden ?? undefined}
      />
      {controlepunten.map((punt) => (
        <div key={punt}>
          <RadioGroup
            name={punt}
            label={controlepuntVragen[punt]}
            hint={`Is het antwoord nee? ${controlepuntHulp[punt]}`}
            options={jaNee}
            initial={controle?.[punt].antwoord}
          />
          <GuardedText
            name={`${punt}-uitleg`}
            label={toelichtingLabels[punt]}
            hint="Alleen nodig bij nee: wat doet u eraan?"
            optional
            max={500}
            rows={2}
            initial={controle?.[punt].toelichting}
          />
        </div>
      ))}
    </HandelingForm>
  )
}
