import type { OverlegHandeling } from '@/domain/escalatieoverleg/overleg'
import { TextLink } from '@/ui/TextLink'
import type { Overleg } from '../overleg'
import { woorden } from '../woorden'

/** These have a place of their own: at the answer of a participant, at an agreement, or on the page of the decision. */
const elders: readonly OverlegHandeling[] = ['noteerAntwoord', 'rondAfspraakAf', 'roepNietBijeen', 'stop']

/** What else this person may do at this step. */
export function AndereHandelingen({ overleg: { id, handelingen, nu } }: { overleg: Overleg }) {
  const andere = handelingen.filter((each) => each !== nu?.handeling && !elders.includes(each))
  if (andere.length === 0) return null
  return (
    <section className="paneel alleen-scherm" aria-labelledby="ook">
      <h2 id="ook">U kunt ook</h2>
      <ul>
        {andere.map((handeling) => (
          <li key={handeling}>
            <TextLink href={`/overleg/${id}/${woorden[handeling].pad}`}>{woorden[handeling].titel}</TextLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
