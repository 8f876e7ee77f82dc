import { clientondersteuning } from '@content/clientondersteuning'
import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import { bronnenVan, type Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { Deel } from '@/ui/Deel'
import { Onbekend } from '@/ui/Onbekend'
import type { Ondersteuner } from '../data'
import { ClientondersteuningKort } from './Clientondersteuning'

type Props = { tafel: Overlegtafel; ondersteuners: readonly Ondersteuner[]; zvh: Zvh }

/** How it ends, and who stands beside the inwoner. */
export function TafelVervolg({ tafel: { inhoud }, ondersteuners, zvh }: Props) {
  return (
    <>
      <Deel id="uitstroom" titel="Hoe eindigt het?" bronnen={bronnenVan(inhoud, 'uitstroom')}>
        <p>{inhoud.uitstroom ?? <Onbekend vraagAan={zvh.email} />}</p>
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
