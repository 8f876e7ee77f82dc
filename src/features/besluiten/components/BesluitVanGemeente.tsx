import { standVan } from '@/domain/netwerk/inhoud'
import { Deel } from '@/ui/Deel'
import { Onbekend } from '@/ui/Onbekend'
import { TextLink } from '@/ui/TextLink'
import type { Besluit } from '../data'
import { GemeenteStand } from './GemeenteStand'
import type { BesluitGemeente } from './GemeenteStanden'

interface BesluitVanGemeenteProps {
  gemeente: BesluitGemeente & { readonly inhoud: { readonly vraagAan: string } }
  besluiten: readonly Besluit[]
}

/** On the page of a gemeente: what it says about each decision that every gemeente takes for itself. */
export function BesluitVanGemeente({ gemeente: { naam, inhoud }, besluiten }: BesluitVanGemeenteProps) {
  const eigen = besluiten.filter((besluit) => besluit.inhoud.beslisser === 'elke-gemeente')
  if (eigen.length === 0) return null
  return (
    <Deel id="besluit" titel="Status van het besluit">
      <p>Elke gemeente besluit zelf over de afspraken. Dit besloot {naam}:</p>
      <dl className="lijst">
        {eigen.map((besluit) => {
          const stand = standVan(besluit.slug, inhoud.besluiten)
          return (
            <div key={besluit.slug}>
              <dt>
                <TextLink href={`/besluiten#${besluit.slug}`}>{besluit.naam}</TextLink>
              </dt>
              <dd>{stand ? <GemeenteStand stand={stand} /> : <Onbekend vraagAan={inhoud.vraagAan} />}</dd>
            </div>
          )
        })}
      </dl>
    </Deel>
  )
}
