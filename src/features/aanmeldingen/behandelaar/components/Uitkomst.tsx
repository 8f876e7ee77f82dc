import { eigenaarNamen, eigenaars, uitkomsten, uitkomstNamen } from '@/domain/aanmelding/uitkomst'
import { type Description, DescriptionList } from '@/ui/DescriptionList'
import { formatTijd } from '@/ui/Tijd'
import type { Behandeling } from '../behandeling'

const named = <Key extends string>(
  keys: readonly Key[],
  names: Record<Key, string>,
  value: string | null,
) => {
  const key = keys.find((each) => each === value)
  return key && names[key]
}

/** How it ended here, and who takes the next step. Shown once there is something to show. */
export function Uitkomst({ aanmelding }: { aanmelding: Behandeling }) {
  const items: [string, string | null | undefined][] = [
    ['Uitkomst', named(uitkomsten, uitkomstNamen, aanmelding.uitkomst)],
    ['Betere route', aanmelding.betereRoute],
    ['Volgende stap', aanmelding.vervolgStap],
    ['Wie zet die stap', named(eigenaars, eigenaarNamen, aanmelding.vervolgEigenaar)],
    ['Wanneer', aanmelding.vervolgDatum && formatTijd(aanmelding.vervolgDatum)],
  ]
  const known = items.flatMap(([term, description]): Description[] =>
    description ? [{ term, description }] : [],
  )
  if (known.length === 0) return null
  return (
    <section>
      <h2>Uitkomst en vervolg</h2>
      <DescriptionList items={known} />
    </section>
  )
}
