import type {
  CriteriaAntwoorden,
  CriteriaGroep,
  CriteriaNode,
  Criterium,
} from '@/domain/overlegtafel/criteria'
import type { Antwoord } from '@/domain/routering/situatie'
import { StatusTag } from '@/ui/StatusTag'

const words: Record<Antwoord, string> = { ja: 'ja', nee: 'nee', onbekend: 'weet de aanmelder niet' }
const kinds = { ja: 'klaar', nee: 'bezig', onbekend: 'wacht' } as const
const joins: Record<CriteriaGroep['soort'], string> = {
  alle: 'Alle punten moeten kloppen.',
  een: 'Eén punt is genoeg.',
}

interface CriteriaProps {
  boom: CriteriaNode
  antwoorden: CriteriaAntwoorden
}

/** The criteria of the table, with and/or as the source has it, each with the answer that was given. */
export function Criteria({ boom, antwoorden }: CriteriaProps) {
  if (boom.soort === 'criterium') return <Condition criterium={boom} antwoord={antwoorden[boom.sleutel]} />
  return (
    <>
      <p>{boom.inleiding ?? joins[boom.soort]}</p>
      <ul>
        {boom.delen.map((deel) => (
          <li key={keyOf(deel)}>
            <Criteria boom={deel} antwoorden={antwoorden} />
          </li>
        ))}
      </ul>
    </>
  )
}

const keyOf = (node: CriteriaNode): string =>
  node.soort === 'criterium' ? node.sleutel : node.delen.map(keyOf).join()

function Condition({
  criterium,
  antwoord = 'onbekend',
}: {
  criterium: Criterium
  antwoord?: Antwoord | undefined
}) {
  return (
    <>
      {criterium.tekst} <StatusTag kind={kinds[antwoord]}>{words[antwoord]}</StatusTag>
    </>
  )
}
