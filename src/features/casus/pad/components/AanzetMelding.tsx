import { Alert } from '@/ui/Alert'
import { TextLink } from '@/ui/TextLink'
import type { AanZet } from '../aanzet'

interface AanzetMeldingProps {
  aanzet: AanZet | null
  casusId: string
}

/** On the page of one aanmelding: that the casus as a whole lies with somebody else, or with two tables at once. */
export function AanzetMelding({ aanzet, casusId }: AanzetMeldingProps) {
  if (!aanzet || !(aanzet.tegelijk || aanzet.grond === 'rode-knop')) return null
  return (
    <Alert kind="info" title={aanzet.tegelijk ? 'Twee tafels tegelijk' : 'Er is op de rode knop gedrukt'}>
      <p>
        {aanzet.tegelijk &&
          `${aanzet.tegelijk.tafels.join(' en ')}. ${aanzet.tegelijk.regisseur} houdt het overzicht. `}
        Nu aan zet bij de casus: {aanzet.wie}.{' '}
        <TextLink href={`/casussen/${casusId}`}>Bekijk de casus</TextLink>
      </p>
    </Alert>
  )
}
