import type { Soort } from '@/domain/redactie/soorten'
import { Details } from '@/ui/Details'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import { adres } from '../adres'
import type { Weggehaald as WeggehaaldeTekst } from '../overzicht/queries'

interface WeggehaaldProps {
  soort: Soort
  teksten: readonly WeggehaaldeTekst[]
}

/** Texts that were taken off the public pages, with the way back. */
export function Weggehaald({ soort, teksten }: WeggehaaldProps) {
  if (teksten.length === 0) return null
  return (
    <Details summary={`Weggehaald (${teksten.length})`}>
      <ul>
        {teksten.map(({ sleutel, naam, op, wie, toelichting }) => (
          <li key={sleutel}>
            <TextLink href={adres({ soort, sleutel }, 'versies')}>{naam}</TextLink>, door {wie} op{' '}
            <Tijd moment={op} />. {toelichting}
          </li>
        ))}
      </ul>
      <p>Kies een tekst om een oude versie terug te zetten.</p>
    </Details>
  )
}
