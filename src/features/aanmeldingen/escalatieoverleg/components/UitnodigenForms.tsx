import { deelnemerRolNamen, legePlaatsen } from '@/domain/escalatieoverleg/deelnemers'
import { datumVan, tijdVan } from '@/domain/termijn/kloktijd'
import { DateField } from '@/ui/form/DateField'
import { GuardedText } from '@/ui/form/GuardedText'
import { Select } from '@/ui/form/Select'
import { TextField } from '@/ui/form/TextField'
import { nodigUitAction, verplaatsAction, zegAfAction } from '../uitnodigen/actions'
import { duren } from '../uitnodigen/schema'
import { woorden } from '../woorden'
import { type FormProps, HandelingForm } from './HandelingForm'

export function NodigUitForm(form: FormProps) {
  const leeg = legePlaatsen(form.overleg.deelnemers)
  return (
    <HandelingForm {...form} action={nodigUitAction} titel={woorden.nodigUit.titel}>
      <WanneerVelden />
      {leeg.length > 0 && (
        <GuardedText
          name="ontbreektReden"
          label="Waarom zijn er lege plekken?"
          hint={`Nog leeg: ${leeg.map((rol) => deelnemerRolNamen[rol]).join(', ')}. Schrijf op waarom het overleg toch door kan gaan.`}
          max={500}
          rows={3}
          initial={form.overleg.ontbreektReden ?? undefined}
        />
      )}
    </HandelingForm>
  )
}

export function VerplaatsForm(form: FormProps) {
  return (
    <HandelingForm {...form} action={verplaatsAction} titel={woorden.verplaats.titel}>
      <WanneerVelden overleg={form.overleg} />
    </HandelingForm>
  )
}

function WanneerVelden({ overleg }: { overleg?: FormProps['overleg'] }) {
  const moment = overleg?.moment
  return (
    <>
      <DateField name="datum" label="Datum van het overleg" initial={moment ? datumVan(moment) : undefined} />
      <div className="veld--kort">
        <TextField
          name="tijd"
          label="Tijd"
          hint="Bijvoorbeeld 10.00"
          maxLength={5}
          autoComplete="off"
          initial={moment ? tijdVan(moment) : undefined}
        />
      </div>
      <Select
        name="duur"
        label="Hoe lang duurt het?"
        options={duren.map((value) => ({ value, label: `${value} minuten` }))}
        initial={String(overleg?.duurMinuten ?? 60)}
      />
      <GuardedText
        name="plaats"
        label="Plaats"
        hint="De naam van het gebouw, of een link naar de videovergadering. De genodigden en de aanmelder lezen dit."
        max={150}
        rows={2}
        initial={overleg?.plaats ?? undefined}
      />
    </>
  )
}

export function ZegAfForm(form: FormProps) {
  return (
    <HandelingForm {...form} action={zegAfAction} titel={woorden.zegAf.titel}>
      <GuardedText
        name="reden"
        label="Waarom gaat het niet door?"
        hint="Dit blijft bij het overleg. De genodigden lezen het niet."
        max={500}
        rows={3}
      />
    </HandelingForm>
  )
}
