import type { Metadata } from 'next'
import { TekstPagina } from '@/features/kennis/components/TekstPagina'
import { getPagina } from '@/features/kennis/queries'

export const metadata: Metadata = {
  title: 'Vier oplossingsrichtingen',
  description: 'De vier richtingen waarin Twente de samenwerking van zorg, veiligheid en straf verbetert.',
}

export default async function OplossingsrichtingenPage() {
  return <TekstPagina pagina={await getPagina('oplossingsrichtingen')} />
}
