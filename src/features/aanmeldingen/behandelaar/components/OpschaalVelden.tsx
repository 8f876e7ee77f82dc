import { tredeVan } from '@/domain/routering/tafels'
import { GuardedText } from '@/ui/form/GuardedText'
import { RadioGroup } from '@/ui/form/RadioGroup'
import type { Keuze } from '../../schalen/keuze/keuze'

/** The next table; the draft for it is made at once, with everything that was filled in. */
export function OpschaalVelden({ tafels }: { tafels: readonly Keuze[] }) {
  return (
    <>
      <RadioGroup
        name="naarTafel"
        label="Naar welke overlegtafel gaat de casus?"
        hint="U ziet de tafels waar deze aanmelder mag aanmelden. Past een andere tafel beter? Kies dan de uitkomst ‘advies’ en leg uit wie daar kan aanmelden."
        options={tafels.map(({ tafel, naam, geadviseerd }) => ({
          value: tafel,
          label: naam,
          hint: `RDM-trede ${tredeVan(tafel)}.${geadviseerd ? ' De wegwijzer noemt deze tafel.' : ''}`,
        }))}
      />
      <GuardedText
        name="keuzeReden"
        label="Waarom die overlegtafel?"
        hint="De aanmelder en de nieuwe tafel lezen dit."
        max={500}
        rows={3}
      />
    </>
  )
}
