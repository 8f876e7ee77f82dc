import { type Gemeentebesluit, gemeentestanden, standVan } from '@/domain/netwerk/inhoud'
import { gemeentestandNamen } from '@/domain/netwerk/namen'
import { type Column, Table } from '@/ui/Table'
import { TextLink } from '@/ui/TextLink'
import { GemeenteStand } from './GemeenteStand'

/** What this page needs to know of a gemeente. */
export type BesluitGemeente = {
  readonly code: string
  readonly naam: string
  readonly slug: string
  readonly inhoud: { readonly besluiten: readonly Gemeentebesluit[] }
}

interface GemeenteStandenProps {
  slug: string
  gemeenten: readonly BesluitGemeente[]
}

/** The status of one decision in each gemeente; what a gemeente does not say is onbekend. */
export function GemeenteStanden({ slug, gemeenten }: GemeenteStandenProps) {
  return (
    <>
      <h3 id={`gemeenten-${slug}`}>Per gemeente</h3>
      <p>{telling(slug, gemeenten)}</p>
      <Table
        caption={<span className="alleen-voorlezen">De stand van dit besluit per gemeente</span>}
        columns={kolommen(slug)}
        rows={gemeenten}
        rowKey={({ code }) => code}
      />
    </>
  )
}

function telling(slug: string, gemeenten: readonly BesluitGemeente[]): string {
  const standen = gemeenten.map(({ inhoud }) => standVan(slug, inhoud.besluiten)?.stand)
  const bekend = gemeentestanden
    .map((stand) => ({
      naam: gemeentestandNamen[stand].toLowerCase(),
      aantal: standen.filter((een) => een === stand).length,
    }))
    .filter(({ aantal }) => aantal > 0)
  const onbekend = { naam: 'onbekend', aantal: standen.filter((stand) => stand === undefined).length }
  const delen = [...bekend, ...(onbekend.aantal > 0 ? [onbekend] : [])]
  return `Van ${gemeenten.length} gemeenten: ${delen.map(({ naam, aantal }) => `${aantal} ${naam}`).join(', ')}.`
}

const kolommen = (slug: string): readonly Column<BesluitGemeente>[] => [
  {
    key: 'gemeente',
    header: 'Gemeente',
    cell: (gemeente) => <TextLink href={`/gemeenten/${gemeente.slug}#besluit`}>{gemeente.naam}</TextLink>,
  },
  {
    key: 'stand',
    header: 'Stand',
    cell: ({ inhoud }) => <GemeenteStand stand={standVan(slug, inhoud.besluiten)} />,
  },
]
