import type { Metadata } from 'next'
import { ProjectenPagina } from '@/features/projecten/components/ProjectenPagina'
import { listProjecten } from '@/features/projecten/queries'

export const metadata: Metadata = {
  title: 'Projecten',
  description:
    'Waar Twente aan werkt tussen zorg, veiligheid en straf: de trekker, de stand en de volgende stap.',
}

export default async function ProjectenPage() {
  return <ProjectenPagina projecten={await listProjecten()} />
}
