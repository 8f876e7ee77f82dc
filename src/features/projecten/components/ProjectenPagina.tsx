import { richtingCodes } from '@/domain/netwerk/inhoud'
import { richtingNamen } from '@/domain/netwerk/namen'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { EmptyState } from '@/ui/EmptyState'
import { Lead } from '@/ui/Lead'
import { PrintHint } from '@/ui/PrintHint'
import { TextLink } from '@/ui/TextLink'
import type { Project } from '../data'
import { ProjectDeel } from './ProjectDeel'

/** What Twente works on: first where to find what, then every project. */
export function ProjectenPagina({ projecten }: { projecten: readonly Project[] }) {
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: 'Start', href: '/' }, { label: 'Kennis', href: '/kennis' }, { label: 'Projecten' }]}
      />
      <h1>Projecten</h1>
      <Lead>Waar Twente aan werkt: wie trekt het, hoe ver is het en wat is de volgende stap.</Lead>
      <p>
        Bij elk project staat bij welke <TextLink href="/oplossingsrichtingen">oplossingsrichting</TextLink>{' '}
        en welke <TextLink href="/uitgangspunten">uitgangspunten</TextLink> het past. Staat dat niet in de
        bron? Dan koos de redactie van dit portaal.
      </p>
      {projecten.length === 0 && (
        <EmptyState title="Er staan nog geen projecten" why="De redactie van het ZVH vult deze pagina." />
      )}
      <nav aria-label="Projecten">
        {richtingCodes.map((code) => (
          <Richting key={code} code={code} projecten={projecten} />
        ))}
      </nav>
      {projecten.map((project) => (
        <ProjectDeel key={project.slug} project={project} />
      ))}
      <PrintHint />
    </>
  )
}

type RichtingProps = { code: (typeof richtingCodes)[number]; projecten: readonly Project[] }

function Richting({ code, projecten }: RichtingProps) {
  const bij = projecten.filter(({ inhoud }) => inhoud.richtingen.includes(code))
  if (bij.length === 0) return null
  return (
    <>
      <h2>
        {code}. {richtingNamen[code]}
      </h2>
      <ul>
        {bij.map(({ slug, naam }) => (
          <li key={slug}>
            <TextLink href={`#${slug}`}>{naam}</TextLink>
          </li>
        ))}
      </ul>
    </>
  )
}
