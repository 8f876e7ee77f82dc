import type { Vraag } from '@/domain/routering/vragen/vraag'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { naarVeld } from '../schema'

/** Goes back to one question; the form around it carries the answers. */
export function WijzigKnop({ vraag }: { vraag: Vraag }) {
  return (
    <SubmitButton kind="subtle" name={naarVeld} value={vraag.id}>
      Wijzig<span className="alleen-voorlezen"> uw antwoord op: {vraag.vraag}</span>
    </SubmitButton>
  )
}
