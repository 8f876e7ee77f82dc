import type { CriteriaGroep, CriteriaNode } from '@/domain/overlegtafel/criteria'
import type { PdfBlock, PdfItem } from '@/server/pdf/blocks'
import { groepWoorden } from './groepWoorden'

/** The criteria on paper as they stand on the page: what belongs together stays together, with the word between. */
export const criteriaBlokken = (node: CriteriaNode): readonly PdfBlock[] =>
  node.soort === 'criterium'
    ? [{ type: 'paragraph', text: tekstVan(node) }]
    : [
        { type: 'paragraph', text: tekstVan(node) },
        { type: 'list', items: delenVan(node) },
      ]

const delenVan = ({ soort, delen }: CriteriaGroep): readonly PdfItem[] =>
  delen.map((deel, index) => {
    const text = index === 0 ? tekstVan(deel) : metWoord(groepWoorden[soort].tussen, tekstVan(deel))
    return deel.soort === 'criterium' ? text : { text, items: delenVan(deel) }
  })

function tekstVan(node: CriteriaNode): string {
  if (node.soort !== 'criterium')
    return [node.inleiding, `(${groepWoorden[node.soort].kop})`].filter(Boolean).join(' ')
  return node.toelichting ? `${node.tekst} Uitleg: ${node.toelichting}` : node.tekst
}

/** Some texts begin with the word themselves. */
const metWoord = (woord: string, tekst: string): string =>
  tekst.toLowerCase().startsWith(`${woord} `) ? tekst : `${woord}: ${tekst}`
