import type { Tafeldeelnemer } from '@/domain/bijeenkomst/ritme'
import { mandaatNamen, mandaten } from '@/domain/escalatieoverleg/deelnemers'
import { Select } from '@/ui/form/Select'
import { TextField } from '@/ui/form/TextField'
import { hoogsteAantalDeelnemers } from '../ritmeSchema'

const opties = mandaten.map((value) => ({ value, label: mandaatNamen[value] }))

/** How many empty rows there are to add participants; bewaren gives new ones. */
const leeg = 3

export function DeelnemerVelden({ deelnemers }: { deelnemers: readonly Tafeldeelnemer[] }) {
  const aantal = Math.min(deelnemers.length + leeg, hoogsteAantalDeelnemers)
  return (
    <fieldset className="utrecht-form-fieldset__fieldset--html-fieldset">
      <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        Wie zit aan tafel?
      </legend>
      <p className="stil">
        Noem de organisatie en de functie, geen namen van personen. Maak een regel leeg om die deelnemer weg
        te halen.
      </p>
      {Array.from({ length: aantal }, (_, index) => index).map((index) => (
        <Regel key={index} index={index} deelnemer={deelnemers[index]} />
      ))}
    </fieldset>
  )
}

function Regel({ index, deelnemer }: { index: number; deelnemer: Tafeldeelnemer | undefined }) {
  const nummer = index + 1
  return (
    <div className="veldrij">
      <TextField
        name={`organisatie-${index}`}
        label={`Organisatie ${nummer}`}
        optional
        maxLength={120}
        autoComplete="off"
        initial={deelnemer?.organisatie}
      />
      <TextField
        name={`functie-${index}`}
        label={`Functie ${nummer}`}
        optional
        maxLength={120}
        autoComplete="off"
        initial={deelnemer?.functie}
      />
      <Select
        name={`mandaat-${index}`}
        label={`Mag deelnemer ${nummer} zelf beslissen?`}
        options={opties}
        initial={deelnemer?.mandaat ?? 'onbekend'}
      />
    </div>
  )
}
