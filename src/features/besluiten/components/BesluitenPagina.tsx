import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { EmptyState } from '@/ui/EmptyState'
import { Lead } from '@/ui/Lead'
import { PrintHint } from '@/ui/PrintHint'
import { TextLink } from '@/ui/TextLink'
import type { Besluit } from '../data'
import { BesluitDeel } from './BesluitDeel'
import type { BesluitGemeente } from './GemeenteStanden'

interface BesluitenPaginaProps {
  besluiten: readonly Besluit[]
  gemeenten: readonly BesluitGemeente[]
}

/** What was proposed and decided, and which gemeente decided already. */
export function BesluitenPagina({ besluiten, gemeenten }: BesluitenPaginaProps) {
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: 'Start', href: '/' }, { label: 'Kennis', href: '/kennis' }, { label: 'Besluiten' }]}
      />
      <h1>Besluiten</h1>
      <Lead>
        Wat er over doorzettingsmacht en samenwerken is voorgesteld en besloten. Wat in geen bron staat, is
        hier nog niet bekend.
      </Lead>
      {besluiten.length === 0 && (
        <EmptyState title="Er staan nog geen besluiten" why="De redactie van het ZVH vult deze pagina." />
      )}
      {besluiten.length > 1 && (
        <nav aria-label="Besluiten">
          <ul>
            {besluiten.map(({ slug, naam }) => (
              <li key={slug}>
                <TextLink href={`#${slug}`}>{naam}</TextLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {besluiten.map((besluit) => (
        <BesluitDeel key={besluit.slug} besluit={besluit} gemeenten={gemeenten} />
      ))}
      <p className="alleen-scherm">
        Werkt u voor een gemeente?{' '}
        <TextLink href="/redactie">Log in en vul in wat uw gemeente besloot</TextLink>.
      </p>
      <PrintHint />
    </>
  )
}
