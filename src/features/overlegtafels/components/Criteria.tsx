import type { CriteriaGroep, CriteriaNode } from '@/domain/overlegtafel/criteria'
import { Tag } from '@/ui/Tag'
import { groepWoorden } from '../groepWoorden'

/** The criteria as a checklist: every group says whether all of it must hold or one part is enough. */
export function Criteria({ node }: { node: CriteriaNode }) {
  return node.soort === 'criterium' ? <Criterium node={node} /> : <Groep groep={node} />
}

function Groep({ groep }: { groep: CriteriaGroep }) {
  const { kop, tussen } = groepWoorden[groep.soort]
  return (
    <div className={`criteria criteria--${groep.soort}`}>
      <p className="criteria__kop">
        {groep.inleiding} <Tag tint={groep.soort === 'alle' ? 'actie' : 'let-op'}>{kop}</Tag>
      </p>
      <ul className="criteria__lijst">
        {groep.delen.map((deel, index) => (
          <li key={sleutelVan(deel)}>
            {index > 0 && <span className="criteria__tussen">{tussen}</span>}
            <Criteria node={deel} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Criterium({ node }: { node: Extract<CriteriaNode, { soort: 'criterium' }> }) {
  return (
    <div className="criteria__punt">
      {node.tekst}
      {node.toelichting && <small>{node.toelichting}</small>}
    </div>
  )
}

/** A key occurs once in the tree, so the first one below a group names the group. */
function sleutelVan(node: CriteriaNode): string {
  if (node.soort === 'criterium') return node.sleutel
  const [eerste] = node.delen
  return `${node.soort}:${eerste ? sleutelVan(eerste) : ''}`
}
