import { Alert } from './Alert'
import { gedaanTekst } from './gedaanTekst'

interface GedaanMeldingProps {
  /** As it stands in the address. */
  gedaan: unknown
  teksten: Readonly<Record<string, string>>
}

/** Says once what somebody just did, on the page one comes back to. */
export function GedaanMelding({ gedaan, teksten }: GedaanMeldingProps) {
  const tekst = gedaanTekst(gedaan, teksten)
  if (!tekst) return null
  return (
    <Alert kind="klaar" live>
      <p>{tekst}</p>
    </Alert>
  )
}
