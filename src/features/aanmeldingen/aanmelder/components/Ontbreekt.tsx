import type { Fout } from '@/domain/aanmelding/formulier/controle'
import { Alert } from '@/ui/Alert'
import { stapUrl } from '../stappen'

interface OntbreektProps {
  id: string
  ontbreekt: readonly Fout[]
}

/** What still has to be filled in, each with a link to its question. */
export function Ontbreekt({ id, ontbreekt }: OntbreektProps) {
  if (ontbreekt.length === 0) return null
  return (
    <Alert kind="let-op" title="De aanmelding is nog niet compleet">
      <ul>
        {ontbreekt.map(({ stap, veld, melding }) => (
          <li key={veld}>
            <a className="nl-link" href={`${stapUrl(id, stap)}?terug=controleren#${veld}`}>
              {melding}
            </a>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
