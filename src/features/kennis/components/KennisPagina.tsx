import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { Card, CardGrid } from '@/ui/Card'
import { Lead } from '@/ui/Lead'
import type { Pagina } from '../data'

const groepen: readonly { titel: string; slugs: readonly string[] }[] = [
  { titel: 'Weten hoe het werkt', slugs: ['treden', 'vragen', 'begrippen'] },
  { titel: 'Goed omgaan met de inwoner', slugs: ['delen', 'clientondersteuning', 'voor-inwoners'] },
  {
    titel: 'Waar Twente aan werkt',
    slugs: ['uitgangspunten', 'oplossingsrichtingen', 'besluiten', 'projecten', 'themadagen'],
  },
  { titel: 'Om te gebruiken', slugs: ['overzicht-op-papier', 'wegwijzer-regels', 'open-data'] },
  { titel: 'Op de hoogte blijven', slugs: ['nieuws', 'nieuwsbrief'] },
]

/** The way to everything one may read. */
export function KennisPagina({ paginas }: { paginas: readonly Pagina[] }) {
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Start', href: '/' }, { label: 'Kennis' }]} />
      <h1>Kennis</h1>
      <Lead>Uitleg over de treden, antwoorden op vragen, en hulp bij het delen van gegevens.</Lead>
      {groepen.map(({ titel, slugs }) => (
        <section key={titel}>
          <h2>{titel}</h2>
          <CardGrid>
            {paginas
              .filter(({ slug }) => slugs.includes(slug))
              .toSorted((een, ander) => slugs.indexOf(een.slug) - slugs.indexOf(ander.slug))
              .map(({ slug, naam, inhoud }) => (
                <Card key={slug} title={naam} href={inhoud.href}>
                  <p>{inhoud.inleiding}</p>
                </Card>
              ))}
          </CardGrid>
        </section>
      ))}
    </>
  )
}
