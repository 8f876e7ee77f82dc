import { TextLink } from '@/ui/TextLink'
import type { Project } from '../data'

interface ProjectenBijProps {
  /** The number of an uitgangspunt, or the letter of a richting. */
  code: string
  projecten: readonly Project[]
}

/** Below an uitgangspunt or richting: the projects that say that they serve it. */
export function ProjectenBij({ code, projecten }: ProjectenBijProps) {
  const bij = projecten.filter(({ inhoud: { richtingen, uitgangspunten } }) =>
    [...richtingen, ...uitgangspunten].some((een) => een === code),
  )
  if (bij.length === 0) return null
  return (
    <>
      <h3>Projecten die hierbij passen</h3>
      <ul>
        {bij.map(({ slug, naam }) => (
          <li key={slug}>
            <TextLink href={`/projecten#${slug}`}>{naam}</TextLink>
          </li>
        ))}
      </ul>
    </>
  )
}
