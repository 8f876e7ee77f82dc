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
      columns={metCasus ? [...columns, casus] : columns}
      rows={regels}
      rowKey={({ id }) => id}
    />
  )
}

const columns: readonly Column<Regel>[] = [
  { key: 'wanneer', header: 'Wanneer', cell: ({ op }) => <Tijd moment={op} withTime /> },
  { key: 'wie', header: 'Wie', cell: (regel) => <Wie regel={regel} /> },
  { key: 'wat', header: 'Wat', cell: (regel) => <Wat regel={regel} /> },
]

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

function Wat({ regel: { handeling, geslaagd, toelichting } }: { regel: Regel }) {
  return (
    <>
      {handeling} {!geslaagd && <StatusTag kind="laat">geweigerd</StatusTag>}
      {toelichting && <span className="onder">{toelichting}</span>}
    </>
  )
}
