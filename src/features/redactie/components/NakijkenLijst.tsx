import { soortVan } from '@/domain/redactie/soorten'
import { TextLink } from '@/ui/TextLink'
import type { Nakijken } from '../overzicht/queries'

/** What the redactie looks at twice a year, on the start page: where to begin. */
export function NakijkenLijst({ soorten }: { soorten: readonly Nakijken[] }) {
  return (
    <section aria-labelledby="nakijken">
      <h2 id="nakijken">Teksten om na te kijken</h2>
      <p>Deze teksten zijn nooit nagekeken, of langer dan een half jaar geleden.</p>
      <ul>
        {soorten.map(({ soort, aantal }) => (
          <li key={soort}>
            <TextLink href={`/redactie?soort=${soort}`}>{soortVan(soort).meervoud}</TextLink>:{' '}
            {aantal === 1 ? '1 tekst' : `${aantal} teksten`}
          </li>
        ))}
      </ul>
    </section>
  )
}
