import { bevestigBinnenDagen } from '@/domain/nieuwsbrief/termijn'
import { Alert } from '@/ui/Alert'
import { pageTitle } from '@/ui/form/pageTitle'
import { TextLink } from '@/ui/TextLink'

/** The same words for every address: who has the nieuwsbrief already, reads that in the mail. */
export function Aangevraagd() {
  return (
    <>
      <title>{pageTitle('Kijk in uw mail')}</title>
      <h1>Kijk in uw mail</h1>
      <Alert kind="info" title="Nog één stap">
        <p>Wij sturen u een mail. Open de link daarin en druk op de knop. Pas dan krijgt u de nieuwsbrief.</p>
        <p>
          De link werkt {bevestigBinnenDagen} dagen. Geen mail gekregen? Kijk bij de ongewenste mail. Per
          adres sturen wij één mail per dag.
        </p>
        <p>
          <TextLink href="/nieuws">Naar het nieuws</TextLink>
        </p>
      </Alert>
    </>
  )
}
