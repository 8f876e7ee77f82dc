import { ritmeNamen, ritmeSoorten } from '@/domain/bijeenkomst/ritme'
import type { FormState } from '@/domain/formState'
import { Alert } from '@/ui/Alert'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ActionForm } from '@/ui/form/ActionForm'
import { RadioGroup } from '@/ui/form/RadioGroup'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
import { TextField } from '@/ui/form/TextField'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { Lead } from '@/ui/Lead'
import { stelRitmeInAction } from '../actions'
import type { Tafelafspraken } from '../queries'
import { DeelnemerVelden } from './DeelnemerVelden'

interface AfsprakenPaginaProps {
  tafel: Tafelafspraken
  gedaan: boolean
  typed: FormState['values'] | undefined
}

export function AfsprakenPagina({ tafel, gedaan, typed }: AfsprakenPaginaProps) {
  const { slug, korteNaam, ritme, bevestigd } = tafel
  const titel = `Vaste afspraken van ${korteNaam}`
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Agenda', href: '/agenda' }, { label: titel }]} />
      <GedaanMelding
        tekst={gedaan && 'De afspraken zijn bewaard. Nieuwe bijeenkomsten krijgen deze gegevens vanzelf.'}
      />
      <h1>{titel}</h1>
      <Lead>
        Dit staat straks al ingevuld als u een bijeenkomst plant. Geplande bijeenkomsten veranderen niet.
      </Lead>
      {!bevestigd && (
        <Alert kind="info">
          <p>De tafel heeft dit nog niet zelf ingevuld. U ziet wat er in de bronnen staat. Klopt het?</p>
        </Alert>
      )}
      <ActionForm action={stelRitmeInAction} title={titel} ownsTitle hidden={{ tafel: slug }} typed={typed}>
        <RadioGroup
          name="soort"
          label="Hoe komt de tafel aan haar datums?"
          options={ritmeSoorten.map((value) => ({ value, label: ritmeNamen[value] }))}
          initial={ritme.soort}
        />
        <Kort
          name="omDeWeken"
          label="Om de hoeveel weken?"
          hint="Alleen bij een vast ritme."
          initial={ritme.omDeWeken}
          optional
        />
        <div className="veld--kort">
          <TextField
            name="tijd"
            label="Tijd"
            hint="Bijvoorbeeld 10.00"
            optional
            maxLength={5}
            autoComplete="off"
            initial={ritme.tijd ?? undefined}
          />
        </div>
        <Kort name="duur" label="Duur in minuten" initial={ritme.duurMinuten} />
        <TextField
          name="plaats"
          label="Plaats"
          optional
          maxLength={150}
          autoComplete="off"
          initial={ritme.plaats ?? undefined}
        />
        <TextField
          name="link"
          type="url"
          label="Videolink"
          hint="Alleen wie bij deze tafel werkt, ziet de link."
          optional
          maxLength={500}
          autoComplete="off"
          initial={ritme.link ?? undefined}
        />
        <Kort
          name="plekken"
          label="Hoeveel casussen passen er?"
          hint="Laat leeg als er geen vast aantal is."
          initial={ritme.plekken}
          optional
        />
        <DeelnemerVelden deelnemers={ritme.deelnemers} />
        <SubmitOrBack submit="Bewaar de afspraken" back="/agenda" backLabel="Terug naar de agenda" />
      </ActionForm>
    </>
  )
}

interface KortProps {
  name: string
  label: string
  hint?: string
  initial: number | null
  optional?: boolean
}

function Kort({ initial, ...field }: KortProps) {
  return (
    <div className="veld--kort">
      <TextField
        {...field}
        inputMode="numeric"
        maxLength={3}
        autoComplete="off"
        initial={initial === null ? undefined : String(initial)}
      />
    </div>
  )
}
