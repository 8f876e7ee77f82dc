import { aanwezigheden, aanwezigheidNamen } from '@/domain/escalatieoverleg/antwoord'
import { RadioGroup } from '@/ui/form/RadioGroup'
import type { Deelnemer } from '../overleg'
import { noteerAanwezigheidAction } from '../uitkomst/actions'
import { aanwezigVeld } from '../uitkomst/schema'
import { woorden } from '../woorden'
import { type FormProps, HandelingForm } from './HandelingForm'

const opties = aanwezigheden.map((value) => ({ value, label: aanwezigheidNamen[value] }))

/** What somebody announced is filled in; it may have gone otherwise. */
const verwacht = { komt: 'ja', vervanger: 'vervanger', 'komt-niet': 'nee' } as const

const beginMet = ({ aanwezig, antwoord }: Deelnemer) =>
  aanwezig ?? (antwoord ? verwacht[antwoord] : undefined)

export function AanwezigheidForm(form: FormProps) {
  return (
    <HandelingForm
      {...form}
      action={noteerAanwezigheidAction}
      titel={woorden.noteerAanwezigheid.titel}
      knop="Bewaar"
    >
      {form.overleg.deelnemers.map((deelnemer) => (
        <RadioGroup
          key={deelnemer.id}
          name={aanwezigVeld(deelnemer.id)}
          label={`${deelnemer.organisatie}, ${deelnemer.functie}`}
          options={opties}
          initial={beginMet(deelnemer)}
        />
      ))}
    </HandelingForm>
  )
}
