import { StatusTag } from '@/ui/StatusTag'
import { type Column, Table } from '@/ui/Table'
import { Tijd } from '@/ui/Tijd'
import type { Regel } from '../queries'

interface RegelTabelProps {
  regels: readonly Regel[]
  caption: string
  metCasus: boolean
}

export function RegelTabel({ regels, caption, metCasus }: RegelTabelProps) {
  return (
    <Table
      caption={caption}
      columns={metCasus ? [wanneer, wie, watMetToelichting, casus] : [wanneer, wie, wat]}
      rows={regels}
      rowKey={({ id }) => id}
    />
  )
}

const wanneer: Column<Regel> = {
  key: 'wanneer',
  header: 'Wanneer',
  cell: ({ op }) => <Tijd moment={op} withTime />,
}
const wie: Column<Regel> = { key: 'wie', header: 'Wie', cell: (regel) => <Wie regel={regel} /> }
const wat: Column<Regel> = { key: 'wat', header: 'Wat', cell: (regel) => <Wat regel={regel} /> }

/** For who looks after the log itself: a name of a right, or how many rows. */
const watMetToelichting: Column<Regel> = {
  ...wat,
  cell: (regel) => (
    <>
      <Wat regel={regel} />
      {regel.toelichting && <span className="onder">{regel.toelichting}</span>}
    </>
  ),
}

const casus: Column<Regel> = {
  key: 'casus',
  header: 'Casus',
  cell: (regel) => <span className="whitespace-nowrap">{regel.casus || '–'}</span>,
}

function Wie({ regel: { naam, rol, organisatie } }: { regel: Regel }) {
  return (
    <>
      {naam}
      <span className="onder">{[rol, organisatie].filter(Boolean).join(', ')}</span>
    </>
  )
}

function Wat({ regel: { handeling, geslaagd } }: { regel: Regel }) {
  return (
    <>
      {handeling} {!geslaagd && <StatusTag kind="laat">geweigerd</StatusTag>}
    </>
  )
}
