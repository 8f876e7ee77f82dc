import { clientondersteuning } from '@content/clientondersteuning'
import { bronnenVan, type Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { Deel } from '@/ui/Deel'
import { Onbekend } from '@/ui/Onbekend'
import type { Ondersteuner } from '../data'
import { ClientondersteuningKort } from './Clientondersteuning'

type Props = { tafel: Overlegtafel; ondersteuners: readonly Ondersteuner[] }

/** How it ends, and who stands beside the inwoner. */
export function TafelVervolg({ tafel: { inhoud }, ondersteuners }: Props) {
  return (
    <>
      <Deel id="uitstroom" titel="Hoe eindigt het?" bronnen={bronnenVan(inhoud, 'uitstroom')}>
        <p>{inhoud.uitstroom ?? <Onbekend />}</p>
      </Deel>
      <Deel
        id="clientondersteuning"
        titel="Hulp van een cliëntondersteuner"
        bronnen={[...bronnenVan(inhoud, 'clientondersteuning'), ...clientondersteuning.bronnen]}
      >
        {inhoud.clientondersteuning && <p>{inhoud.clientondersteuning}</p>}
        <ClientondersteuningKort ondersteuners={ondersteuners} />
      </Deel>
    </>
  )
}
