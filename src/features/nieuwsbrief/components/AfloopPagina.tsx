import { Alert } from '@/ui/Alert'
import { pageTitle } from '@/ui/form/pageTitle'
import { TextLink } from '@/ui/TextLink'
import type { Afloop } from '../ontvang'
import { type Handeling, woorden } from '../woorden'

const evenNiet = 'De database is even niet bereikbaar. Open de link in de mail straks nog een keer.'

/** How it ended, and where to go on. */
export function AfloopPagina({ handeling, afloop }: { handeling: Handeling; afloop: Afloop }) {
  const { klaarTitel, klaar, nietGelukt } = woorden[handeling]
  const gelukt = afloop === 'gelukt'
  const titel = gelukt ? klaarTitel : 'Het is niet gelukt'
  return (
    <>
      <title>{pageTitle(titel)}</title>
      <h1>{titel}</h1>
      <Alert kind={gelukt ? 'klaar' : 'let-op'} title={gelukt ? 'Gelukt' : 'Deze link werkt niet'}>
        <p>{gelukt ? klaar : afloop === 'even-niet' ? evenNiet : nietGelukt}</p>
        <p>
          {gelukt ? (
            <TextLink href="/nieuws">Naar het nieuws</TextLink>
          ) : (
            <TextLink href="/nieuwsbrief">Naar de nieuwsbrief</TextLink>
          )}
        </p>
      </Alert>
    </>
  )
}
