import type { Metadata } from 'next'
import { TekstPagina } from '@/features/kennis/components/TekstPagina'
import { getPagina } from '@/features/kennis/queries'
import { ProjectenBij } from '@/features/projecten/components/ProjectenBij'
import { listProjecten } from '@/features/projecten/queries'

export const metadata: Metadata = {
  title: 'Vier oplossingsrichtingen',
  description: 'De vier richtingen waarin Twente de samenwerking van zorg, veiligheid en straf verbetert.',
}

export default async function OplossingsrichtingenPage() {
  const projecten = await listProjecten()
  return (
    <TekstPagina
      pagina={await getPagina('oplossingsrichtingen')}
      bij={(code) => <ProjectenBij code={code} projecten={projecten} />}
    />
  )
}
