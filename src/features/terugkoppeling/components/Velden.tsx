import type { ReactNode } from 'react'
import type { Veld } from '@/domain/terugkoppeling/velden'
import { type Column, Table } from '@/ui/Table'

interface VeldenProps {
  velden: readonly Veld[]
  /** What stands below a field: a way to change it. */
  onder?: ((veld: Veld) => ReactNode) | undefined
  level?: 2 | 3 | undefined
}

/** The fields in their fixed order, each with its number, as in the PDF. */
export function Velden({ velden, onder, level = 2 }: VeldenProps) {
  const Title = `h${level}` as const
  return (
    <ol className="velden" start={velden[0]?.nummer}>
      {velden.map((veld) => (
        <li key={veld.nummer} id={`veld-${veld.nummer}`} value={veld.nummer}>
          <Title className="velden__titel">
            <span className="velden__nummer">{veld.nummer}</span> <span>{veld.titel}</span>
          </Title>
          {veld.tabel && <VeldTabel tabel={veld.tabel} titel={veld.titel} />}
          {veld.regels.map((regel) => (
            <p key={regel} className="whitespace-pre-line">
              {regel}
            </p>
          ))}
          {onder?.(veld)}
        </li>
      ))}
    </ol>
  )
}

type Rij = { readonly key: string; readonly cellen: readonly string[] }

function VeldTabel({ tabel, titel }: { tabel: NonNullable<Veld['tabel']>; titel: string }) {
  const columns: readonly Column<Rij>[] = tabel.koppen.map((kop, plaats) => ({
    key: kop,
    header: kop,
    cell: ({ cellen }) => cellen[plaats],
  }))
  const rows = tabel.rijen.map((cellen, plaats) => ({ key: String(plaats), cellen }))
  return (
    <Table
      caption={<span className="alleen-voorlezen">{titel}</span>}
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
    />
  )
}
