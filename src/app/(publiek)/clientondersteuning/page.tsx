import type { Metadata } from 'next'
import { ClientondersteuningPagina } from '@/features/gemeenten/components/ClientondersteuningPagina'
import { Bijgehouden } from '@/features/kennis/components/Bijgehouden'
import { PaginaDelen } from '@/features/kennis/components/PaginaDelen'
import { getPagina } from '@/features/kennis/queries'
import { listGemeenten, listOndersteuners } from '@/features/overlegtafels/queries'
import { getZvh } from '@/server/content/zvh'

export const metadata: Metadata = {
  title: 'Cliëntondersteuning',
  description: 'Gratis en onafhankelijke hulp voor de inwoner: wat het is, wie het geeft en waar.',
}

export default async function ClientondersteuningPage() {
  const { inhoud } = await getPagina('clientondersteuning')
  return (
    <ClientondersteuningPagina
      inleiding={inhoud.inleiding}
      gemeenten={await listGemeenten()}
      ondersteuners={await listOndersteuners()}
      zvh={await getZvh()}
      onderaan={<Bijgehouden {...inhoud} />}
    >
      <PaginaDelen delen={inhoud.delen} />
    </ClientondersteuningPagina>
  )
}
