import type { CasusHandeling } from '@/domain/casus/handelingen'
import { Heading } from '@/ui/Heading'
import { TextLink } from '@/ui/TextLink'
import { casusWoorden } from '../woorden'

/** What this person can do with the casus now: exactly what the domain allows, each page once. */
export function CasusHandelingen({
  casusId,
  handelingen,
}: {
  casusId: string
  handelingen: readonly CasusHandeling[]
}) {
  const paginas = [
    ...new Map(
      handelingen.map((handeling) => [casusWoorden[handeling].pad, casusWoorden[handeling]]),
    ).values(),
  ]
  if (paginas.length === 0) return null
  return (
    <section className="paneel alleen-scherm" aria-labelledby="casus-handelingen">
      <Heading level={2} id="casus-handelingen">
        Wat kunt u doen?
      </Heading>
      <ul>
        {paginas.map(({ pad, titel, uitleg }) => (
          <li key={pad}>
            <TextLink href={`/casussen/${casusId}/${pad}`}>{titel}</TextLink>
            <br />
            <span className="stil">{uitleg}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
