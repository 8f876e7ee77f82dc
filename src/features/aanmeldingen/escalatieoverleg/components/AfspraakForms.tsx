import { DateField } from '@/ui/form/DateField'
import { GuardedText } from '@/ui/form/GuardedText'
import { RadioGroup } from '@/ui/form/RadioGroup'
import { Select } from '@/ui/form/Select'
import { maakAfspraakAction, rondAfspraakAfAction } from '../afspraken/actions'
import type { Afspraak } from '../overleg'
import { woorden } from '../woorden'
import { type FormProps, HandelingForm } from './HandelingForm'

export function NieuweAfspraakForm(form: FormProps) {
  return (
    <HandelingForm
      {...form}
      action={maakAfspraakAction}
      titel={woorden.maakAfspraak.titel}
      knop="Bewaar de afspraak"
    >
      <GuardedText name="wat" label="Wat is er afgesproken?" max={500} rows={3} />
      <Select
        name="deelnemerId"
        label="Wie doet dit?"
        emptyLabel="Kies een deelnemer"
        options={form.overleg.deelnemers.map(({ id, organisatie, functie }) => ({
          value: id,
          label: `${organisatie}, ${functie}`,
        }))}
      />
      <GuardedText
        name="organisatie"
        label="Andere organisatie"
        hint="Alleen als de organisatie niet in de lijst staat."
        optional
        max={120}
        rows={1}
      />
      <DateField name="uiterlijk" label="Wanneer is het klaar?" />
    </HandelingForm>
  )
}

const vervolgen = [
  { value: 'gedaan', label: 'Het is gedaan' },
  { value: 'later', label: 'Het wordt later', hint: 'Kies hieronder de nieuwe datum.' },
  { value: 'vervallen', label: 'Het is niet meer nodig' },
]

export function AfspraakBijwerkenForm({ afspraak, ...form }: FormProps & { afspraak: Afspraak }) {
  return (
    <HandelingForm
      {...form}
      action={rondAfspraakAfAction}
      titel={woorden.rondAfspraakAf.titel}
      knop="Bewaar"
      hidden={{ afspraakId: afspraak.id }}
    >
      <RadioGroup name="vervolg" label="Hoe staat het ermee?" options={vervolgen} />
      <GuardedText name="resultaat" label="Wat is er gebeurd?" max={500} rows={3} />
      <DateField name="datum" label="Nieuwe datum" hint="Alleen als het later wordt." optional />
    </HandelingForm>
  )
}
