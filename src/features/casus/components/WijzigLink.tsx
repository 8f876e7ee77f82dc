import type { Vraag } from '@/domain/routering/vragen/vraag'

/** Only the question stands in the address, never an answer. The role belongs to the account. */
export function WijzigLink({ casusId, vraag }: { casusId: string; vraag: Vraag }) {
  if (vraag.id === 'rol') return <span className="stil">Uit uw account</span>
  return (
    <a className="nl-link" href={`/casussen/${casusId}/wegwijzer?vraag=${vraag.id}`}>
      Wijzig<span className="alleen-voorlezen"> uw antwoord op: {vraag.vraag}</span>
    </a>
  )
}
