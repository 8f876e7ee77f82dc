import { uitkomstNamen } from '@/domain/aanmelding/uitkomst'
import type { Verblijf } from '@/domain/casus/pad'
import { findTafel } from '@/domain/routering/tafels'
import { zelfdeDag } from '@/domain/termijn/dagbericht'
import { AanmeldingStatus } from '@/ui/AanmeldingStatus'
import { type Column, Table } from '@/ui/Table'
import { Tijd } from '@/ui/Tijd'

/** The way over the treden as a list: where, from when until when, how long, and what came of it. */
export function CasusPad({ pad }: { pad: readonly Verblijf[] }) {
  return (
    <Table
      caption="De weg van deze casus, van begin tot nu"
      columns={columns}
      rows={pad}
      rowKey={({ plek, van }) => plek?.aanmeldingId ?? `basis-${van.toISOString()}`}
    />
  )
}

const columns: readonly Column<Verblijf>[] = [
  {
    key: 'waar',
    header: 'Waar',
    cell: ({ plek, trede }) => (
      <>
        {plek ? (findTafel(plek.tafel)?.naam ?? plek.tafel) : 'De gemeente'}
        <span className="onder">{trede === 0 ? 'Basis' : `RDM-trede ${trede}`}</span>
      </>
    ),
  },
  {
    key: 'wanneer',
    header: 'Wanneer',
    cell: ({ van, tot }) =>
      tot && zelfdeDag(van, tot) ? (
        <Tijd moment={van} />
      ) : (
        <>
          <Tijd moment={van} /> tot {tot ? <Tijd moment={tot} /> : 'nu'}
        </>
      ),
  },
  { key: 'duur', header: 'Hoe lang', cell: ({ dagen }) => duur(dagen) },
  {
    key: 'stand',
    header: 'Wat kwam eruit',
    cell: ({ plek }) =>
      plek ? (
        <>
          <AanmeldingStatus status={plek.status} />
          {plek.uitkomst && <span className="onder">{uitkomstNamen[plek.uitkomst]}</span>}
        </>
      ) : (
        'Geen tafel'
      ),
  },
]

const duur = (dagen: number): string =>
  dagen === 0 ? 'minder dan een dag' : dagen === 1 ? '1 dag' : `${dagen} dagen`
