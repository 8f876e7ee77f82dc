import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { EmptyState } from '@/ui/EmptyState'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { Lead } from '@/ui/Lead'
import { type Column, Table } from '@/ui/Table'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import { eigenKanaalPad } from '../pad'
import type { Doorgestuurd } from '../queries'

interface EigenKanaalPaginaProps {
  doorgestuurd: readonly Doorgestuurd[]
  /** An outcome was told just now. */
  gemeld: boolean
}

/** What was sent to the table outside the portal, and still waits for an outcome. */
export function EigenKanaalPagina({ doorgestuurd, gemeld }: EigenKanaalPaginaProps) {
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Werklijst', href: '/werklijst' }, { label: 'Doorgestuurd' }]} />
      <GedaanMelding tekst={gemeld && 'De uitkomst is gemeld. De aanmelder krijgt bericht.'} />
      <h1>Doorgestuurd naar uw tafel</h1>
      <Lead>
        Deze casussen kwamen buiten het portaal naar u toe. Meld hier de uitkomst, dan weet de aanmelder hoe
        het verdergaat.
      </Lead>
      {doorgestuurd.length === 0 ? (
        <EmptyState
          title="Er wacht niets op een uitkomst"
          why="Stuurt iemand een casus naar uw tafel door, en noteert die dat hier? Dan ziet u het op deze pagina."
        />
      ) : (
        <Table
          caption={`${doorgestuurd.length} zonder uitkomst`}
          columns={columns}
          rows={doorgestuurd}
          rowKey={({ id }) => id}
          overdue={({ teLaat }) => teLaat}
        />
      )}
    </>
  )
}

const columns: readonly Column<Doorgestuurd>[] = [
  {
    key: 'casus',
    header: 'Aanmelding',
    cell: ({ id, referentie, kenmerk }) => (
      <>
        <TextLink href={`${eigenKanaalPad}/${id}`}>{referentie}</TextLink>
        {kenmerk && <span className="onder">kenmerk {kenmerk}</span>}
      </>
    ),
  },
  { key: 'tafel', header: 'Tafel', cell: ({ tafel }) => tafel.korteNaam },
  {
    key: 'wie',
    header: 'Aangemeld door',
    cell: ({ aanmelder, gemeente }) => (
      <>
        {aanmelder}
        <span className="onder">{gemeente}</span>
      </>
    ),
  },
  {
    key: 'op',
    header: 'Doorgestuurd',
    cell: ({ doorgestuurdOp, kanaal }) => (
      <>
        {doorgestuurdOp && <Tijd moment={doorgestuurdOp} />}
        {kanaal && <span className="onder">{kanaal}</span>}
      </>
    ),
  },
  {
    key: 'uiterlijk',
    header: 'Uiterlijk',
    cell: ({ uiterlijk }) => (uiterlijk ? <Tijd moment={uiterlijk} withTime /> : 'Geen termijn'),
  },
]
