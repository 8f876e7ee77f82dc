import { Fragment } from 'react'
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

type Gezegd = { readonly gemeente: BesluitGemeente; readonly stand: Gemeentebesluit }

/** The status of one decision in each gemeente: a row for each that said it, one line for all that did not. */
export function GemeenteStanden({ slug, gemeenten }: GemeenteStandenProps) {
  const gezegd = gemeenten.flatMap((gemeente) => {
    const stand = standVan(slug, gemeente.inhoud.besluiten)
    return stand ? [{ gemeente, stand }] : []
  })
  const onbekend = gemeenten.filter(({ inhoud }) => !standVan(slug, inhoud.besluiten))
  return (
    <>
      <h3 id={`gemeenten-${slug}`}>Per gemeente</h3>
      <p>{telling(gezegd, gemeenten.length)}</p>
      {gezegd.length > 0 && (
        <Table
          caption={<span className="alleen-voorlezen">De stand van dit besluit per gemeente</span>}
          columns={kolommen}
          rows={gezegd}
          rowKey={({ gemeente }) => gemeente.code}
        />
      )}
      {onbekend.length > 0 && <OnbekendVan gemeenten={onbekend} />}
    </>
  )
}

/** Each leads to the page of the gemeente, which says whom to ask. */
function OnbekendVan({ gemeenten }: Pick<GemeenteStandenProps, 'gemeenten'>) {
  return (
    <p>
      <strong>Nog niet bekend van:</strong>{' '}
      {gemeenten.map((gemeente, index) => (
        <Fragment key={gemeente.code}>
          {index > 0 && (index === gemeenten.length - 1 ? ' en ' : ', ')}
          <GemeenteLink gemeente={gemeente} />
        </Fragment>
      ))}
      .
    </p>
  )
}

const GemeenteLink = ({ gemeente: { slug, naam } }: { gemeente: BesluitGemeente }) => (
  <TextLink href={`/gemeenten/${slug}#besluit`}>{naam}</TextLink>
)

function telling(gezegd: readonly Gezegd[], aantal: number): string {
  if (gezegd.length === 0) return `Wij weten nog van geen van de ${aantal} gemeenten wat zij besloot.`
  const delen = gemeentestanden
    .map((stand) => ({
      naam: gemeentestandNamen[stand].toLowerCase(),
      aantal: gezegd.filter((een) => een.stand.stand === stand).length,
    }))
    .filter((deel) => deel.aantal > 0)
    .map((deel) => `${deel.aantal} ${deel.naam}`)
  const rest = aantal - gezegd.length
  return `Van ${aantal} gemeenten: ${[...delen, ...(rest > 0 ? [`${rest} nog niet bekend`] : [])].join(', ')}.`
}

const kolommen: readonly Column<Gezegd>[] = [
  { key: 'gemeente', header: 'Gemeente', cell: ({ gemeente }) => <GemeenteLink gemeente={gemeente} /> },
  { key: 'stand', header: 'Stand', cell: ({ stand }) => <GemeenteStand stand={stand} /> },
]
