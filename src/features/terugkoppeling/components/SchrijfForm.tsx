import type { FormState } from '@/domain/formState'
import {
  type Antwoorden,
  hiaatNamen,
  hiaten,
  ondersteuning,
  ondersteuningNamen,
  vragen,
} from '@/domain/terugkoppeling/antwoorden'
import { veldTitels } from '@/domain/terugkoppeling/velden'
import { ButtonRow } from '@/ui/ButtonLink'
import { ActionForm } from '@/ui/form/ActionForm'
import { DateField } from '@/ui/form/DateField'
import { RadioGroup } from '@/ui/form/RadioGroup'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { bewaarAction } from '../actions'
import type { Concept } from '../queries'
import { Tekst } from './Tekst'

interface SchrijfFormProps {
  concept: Concept
  typed: FormState['values'] | undefined
  titel: string
}

const jaNee = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
]

export function SchrijfForm({ concept: { id, gezien, antwoorden }, typed, titel }: SchrijfFormProps) {
  return (
    <ActionForm
      action={bewaarAction}
      title={titel}
      ownsTitle
      typed={typed ?? waardenVan(antwoorden)}
      hidden={{ id, gezien: gezien.toISOString() }}
    >
      <Kop nummer={10} />
      <RadioGroup
        name="hiaat"
        label={vragen.hiaat}
        options={hiaten.map((value) => ({ value, label: hiaatNamen[value] }))}
      />
      <Tekst
        name="hiaatTekst"
        hint="Alleen als er aanbod ontbrak. Bijvoorbeeld: ‘een plek met behandeling en toezicht’."
      />
      <RadioGroup name="lobby" label={vragen.lobby} hint="Alleen als er aanbod ontbrak." options={jaNee} />
      <Kop nummer={11} />
      <Tekst name="les" hint="Wat zou u een volgende keer weer zo doen, of juist anders?" rows={5} />
      <RadioGroup
        name="lesDelen"
        label={vragen.lesDelen}
        hint="Zonder de code van de casus en zonder de naam van uw gemeente."
        options={jaNee}
      />
      <Kop nummer={12} />
      <Tekst name="regie" hint="Noem de functie en de organisatie, geen naam." />
      <DateField name="vervolgDatum" label={vragen.vervolgDatum} />
      <Kop nummer={13} />
      <RadioGroup
        name="ondersteuner"
        label={vragen.ondersteuner}
        options={ondersteuning.map((value) => ({ value, label: ondersteuningNamen[value] }))}
      />
      <RadioGroup name="inwoner" label={vragen.inwoner} options={jaNee} />
      <Tekst name="inwonerReden" hint="Alleen als de inwoner het nog niet weet." />
      <Kop nummer={14} />
      <RadioGroup
        name="signaal"
        label={vragen.signaal}
        hint="Wie er was en wie mocht beslissen, staat al in veld 6."
        options={jaNee}
      />
      <Tekst name="signaalTekst" hint="Alleen als er een signaal is. Noem de organisatie, geen naam." />
      <ButtonRow>
        <SubmitButton name="verder" value="controleren">
          Verder naar controleren
        </SubmitButton>
        <SubmitButton kind="secondary" name="verder" value="bewaren">
          Bewaar en ga later verder
        </SubmitButton>
      </ButtonRow>
    </ActionForm>
  )
}

/** What was kept, as the form posts it. */
const waardenVan = (antwoorden: Antwoorden): FormState['values'] =>
  Object.fromEntries(Object.entries(antwoorden).flatMap(([naam, waarde]) => (waarde ? [[naam, waarde]] : [])))

function Kop({ nummer }: { nummer: number }) {
  return (
    <h2>
      {nummer}. {veldTitels[nummer - 1]}
    </h2>
  )
}
