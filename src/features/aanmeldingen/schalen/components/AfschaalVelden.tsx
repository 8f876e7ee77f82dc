import { tredeVan } from '@/domain/routering/tafels'
import { GuardedText } from '@/ui/form/GuardedText'
import { RadioGroup } from '@/ui/form/RadioGroup'
import type { Keuze } from '../keuze/keuze'

/** What the gemeente has to know to go on; it comes below the terugmelding and is kept part by part. */
export function AfschaalVelden({ lager }: { lager: readonly Keuze[] }) {
  return (
    <>
      {lager.length > 0 && (
        <RadioGroup
          name="naarTafel"
          label="Waar gaat de casus naartoe?"
          initial=""
          options={[
            { value: '', label: 'De gemeente waar de inwoner woont' },
            ...lager.map(({ tafel, naam }) => ({
              value: tafel,
              label: naam,
              hint: `RDM-trede ${tredeVan(tafel)}. De aanmelding staat daarna klaar.`,
            })),
          ]}
        />
      )}
      <GuardedText
        name="reden"
        label="Waarom kan de casus terug?"
        hint="Bijvoorbeeld: welke doelen zijn gehaald."
        max={800}
        rows={3}
      />
      <GuardedText
        name="regie"
        label="Wie houdt de regie?"
        hint="Noem de functie en de organisatie, geen naam."
        max={200}
        rows={2}
      />
      <GuardedText
        name="vangnet"
        label="Wat is het vangnet?"
        hint="Wie doet wat als het weer misgaat?"
        max={800}
        rows={3}
      />
      <GuardedText
        name="inwonerInformeert"
        label="Wie vertelt het de inwoner?"
        hint="Noem de functie en de organisatie, geen naam."
        max={200}
        rows={2}
      />
    </>
  )
}
