import { Alert } from '@/ui/Alert'
import { pageTitle } from '@/ui/form/pageTitle'
import { TextLink } from '@/ui/TextLink'

/** What happens next, and the way back. */
export function Bedankt({ pad, metAdres }: { pad: string; metAdres: boolean }) {
  return (
    <>
      <title>{pageTitle('Bedankt')}</title>
      <h1>Bedankt</h1>
      <Alert kind="klaar" title="Wij hebben uw bericht">
        <p>Wie deze tekst bijhoudt, kijkt ernaar.</p>
        <p>
          {metAdres
            ? 'U krijgt antwoord op uw e-mailadres.'
            : 'U liet geen e-mailadres achter. U krijgt daarom geen antwoord.'}
        </p>
        <p>
          <TextLink href={pad}>Terug naar de pagina</TextLink>
        </p>
      </Alert>
    </>
  )
}
