import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { EmptyState } from '@/ui/EmptyState'
import { Lead } from '@/ui/Lead'
import { Pagination } from '@/ui/Pagination'
import type { Bladzijde } from '../queries'
import { RegelTabel } from './RegelTabel'

interface IngezienPaginaProps {
  casusId: string
  ingezien: Bladzijde & { readonly code: string }
  /** Not the first page. */
  verderop: boolean
}

export function IngezienPagina({
  casusId,
  ingezien: { code, regels, verder },
  verderop,
}: IngezienPaginaProps) {
  const pad = `/casussen/${casusId}/ingezien`
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: `Casus ${code}`, href: `/casussen/${casusId}` }, { label: 'Ingezien' }]}
      />
      <p className="stap">Casus {code}</p>
      <h1>Wie heeft deze casus ingezien?</h1>
      <Lead>
        Iedereen die iets van deze casus las of er iets mee deed. Klopt er iets niet? Bel de functionaris
        gegevensbescherming van uw organisatie.
      </Lead>
      {regels.length === 0 ? (
        <EmptyState title="Nog niemand" why="Er staat nog niets over deze casus in het logboek." />
      ) : (
        <RegelTabel regels={regels} caption="Nieuwste eerst" metCasus={false} />
      )}
      <Pagination nextHref={verder && `${pad}?voor=${verder}`} previousHref={verderop ? pad : undefined} />
    </>
  )
}
