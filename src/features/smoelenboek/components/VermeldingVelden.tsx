import { gebieden, tafelkeuzes, themas } from '@/domain/smoelenboek/themas'
import { CheckboxGroup } from '@/ui/form/CheckboxGroup'
import { TextArea } from '@/ui/form/TextArea'
import { TextField } from '@/ui/form/TextField'
import type { EigenVermelding } from '../queries'

interface VermeldingVeldenProps {
  vermelding: NonNullable<EigenVermelding['vermelding']> | null
  /** For who fills this in for the first time. */
  email: string
  organisatie: string
  gemeenteCode: string | null
  tafels: readonly string[]
}

/** What one shares; only the function is needed, all the rest is a choice. */
export function VermeldingVelden({ vermelding, email, organisatie, ...account }: VermeldingVeldenProps) {
  return (
    <>
      <TextField
        name="functie"
        label="Uw functie"
        hint="Zoals collega’s die kennen, bijvoorbeeld: procesmanager complexe casuïstiek."
        maxLength={100}
        initial={vermelding?.functie}
        autoComplete="organization-title"
      />
      <TextArea
        name="waarvoor"
        label="Waarvoor kunnen collega’s u vragen?"
        hint="Schrijf over uw werk, nooit over een inwoner."
        optional
        rows={3}
        maxCharacters={400}
        initial={vermelding?.waarvoor ?? undefined}
      />
      <TextField
        name="email"
        type="email"
        label="E-mailadres van uw werk"
        hint="Maak dit leeg als u het niet wilt delen."
        optional
        autoComplete="email"
        initial={vermelding ? (vermelding.email ?? undefined) : email}
      />
      <TextField
        name="telefoon"
        type="tel"
        label="Telefoonnummer van uw werk"
        optional
        autoComplete="tel"
        initial={vermelding?.telefoon ?? undefined}
      />
      <div className="keuzes--kolommen">
        <CheckboxGroup
          name="themas"
          label="Uw thema’s"
          optional
          options={themas}
          initial={vermelding?.themas}
        />
        <CheckboxGroup
          name="gemeenten"
          label="Voor welke gemeenten werkt u?"
          optional
          options={gebieden}
          initial={vermelding?.gemeenten ?? account.gemeenteCode ?? undefined}
        />
        <CheckboxGroup
          name="tafels"
          label="Bij welke overlegtafels zit u?"
          optional
          options={tafelkeuzes}
          initial={vermelding?.tafels ?? account.tafels}
        />
      </div>
      <TextArea
        name="programmas"
        label="Aan welke landelijke programma’s doet u mee?"
        hint="Zet elk programma op een eigen regel. Hoogstens vijf."
        optional
        rows={3}
        initial={vermelding?.programmas.join('\n')}
      />
      <CheckboxGroup
        name="aanspreekpunt"
        label={`Bent u het aanspreekpunt van ${organisatie}?`}
        hint="Een aanspreekpunt bewaakt dat uw organisatie meedoet als dat nodig is."
        optional
        options={[{ value: 'ja', label: 'Ja, ketenpartners mogen mij bellen' }]}
        initial={vermelding?.aanspreekpunt ? 'ja' : undefined}
      />
    </>
  )
}
