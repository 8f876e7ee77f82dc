import type { Regel as RegelTekst } from '@/domain/routering/regels/regel'
import { Bron } from '@/ui/Bron'
import { Card } from '@/ui/Card'
import { DescriptionList } from '@/ui/DescriptionList'
import { citeer } from '@/ui/routering/documentnaam'

/** One rule: when it applies, what follows, and where that stands. */
export function Regel({ regel: { code, naam, wanneer, dan, bron } }: { regel: RegelTekst }) {
  return (
    <Card title={`${code}: ${naam}`}>
      <DescriptionList
        items={[
          { term: 'Wanneer', description: wanneer },
          { term: 'Dan', description: dan },
          { term: 'Bron', description: <Bronnen bronnen={bron} /> },
        ]}
      />
    </Card>
  )
}

function Bronnen({ bronnen }: { bronnen: RegelTekst['bron'] }) {
  return (
    <ul>
      {bronnen.map((bron) => (
        <li key={citeer(bron)}>
          <Bron>{citeer(bron)}</Bron>
        </li>
      ))}
    </ul>
  )
}
