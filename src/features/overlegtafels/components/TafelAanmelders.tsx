import { bronnenVan, type Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { rolnamen } from '@/domain/routering/rolnamen'
import { aanmeldwijzen } from '@/domain/routering/routeadvies'
import { Deel } from '@/ui/Deel'
import { DescriptionList } from '@/ui/DescriptionList'
import { aanmeldwoorden, rollenMet } from '../aanmelden'

/** Who may apply: in words, and per rol. */
export function TafelAanmelders({ tafel: { slug, inhoud } }: { tafel: Overlegtafel }) {
  const items = aanmeldwijzen
    .map((wijze) => ({ wijze, rollen: rollenMet(slug, wijze) }))
    .filter(({ rollen }) => rollen.length > 0)
    .map(({ wijze, rollen }) => ({
      term: aanmeldwoorden[wijze].kop,
      description: rollen.map((rol) => rolnamen[rol]).join(', '),
    }))
  return (
    <Deel id="aanmelders" titel="Wie mag aanmelden?" bronnen={bronnenVan(inhoud, 'aanmelders')}>
      <p>{inhoud.aanmelders.tekst}</p>
      {inhoud.aanmelders.opmerking && <p>{inhoud.aanmelders.opmerking}</p>}
      <h3>Per rol</h3>
      <DescriptionList items={items} />
    </Deel>
  )
}
