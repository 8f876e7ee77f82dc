import type { Metadata } from 'next'
import { TekstPagina } from '@/features/kennis/components/TekstPagina'
import { getPagina } from '@/features/kennis/queries'
import { ProjectenBij } from '@/features/projecten/components/ProjectenBij'
import { listProjecten } from '@/features/projecten/queries'

export const metadata: Metadata = {
  title: 'Tien uitgangspunten',
  description:
    'Hoe zorg en veiligheid in Twente samenwerken: tien uitgangspunten, met een vraag om een plan te toetsen.',
}

export default async function UitgangspuntenPage() {
  const projecten = await listProjecten()
  return (
    <TekstPagina
      pagina={await getPagina('uitgangspunten')}
      bij={(code) => <ProjectenBij code={code} projecten={projecten} />}
    />
  )
}
