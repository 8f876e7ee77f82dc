import { EmptyState } from '@/ui/EmptyState'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { gedaanTekst } from '@/ui/gedaanTekst'
import { StatusTag } from '@/ui/StatusTag'
import { type Column, Table } from '@/ui/Table'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import type { Terugkoppelingen, Verzonden } from '../queries'
import { TeSchrijven } from './TeSchrijven'

interface OverzichtProps {
  terugkoppelingen: Terugkoppelingen
  /** A portefeuillehouder sees what is new. */
  leest: boolean
  gedaan: string | undefined
}

const gedaanTeksten: Readonly<Record<string, string>> = {
  bewaard: 'Uw antwoorden zijn bewaard. Er is nog niets verstuurd.',
  weggegooid: 'De correctie is weggegooid. De verzonden versie blijft gelden.',
}

export function Overzicht({ terugkoppelingen: { teSchrijven, verzonden }, leest, gedaan }: OverzichtProps) {
  return (
    <>
      <GedaanMelding tekst={gedaanTekst(gedaan, gedaanTeksten)} />
      {teSchrijven.length > 0 && <TeSchrijven teSchrijven={teSchrijven} />}
      {verzonden.length === 0 ? (
        <EmptyState
          title="Er is nog geen terugkoppeling"
          why="Na een bestuurlijk escalatieoverleg schrijft de gemeente een terugkoppeling. Die komt hier te staan."
        />
      ) : (
        <Table
          caption="Verzonden terugkoppelingen, de nieuwste bovenaan"
          columns={leest ? [...columns, gelezen] : columns}
          rows={verzonden}
          rowKey={({ id }) => id}
        />
      )}
    </>
  )
}

const columns: readonly Column<Verzonden>[] = [
  {
    key: 'casus',
    header: 'Casus',
    cell: ({ id, casuscode, versie }) => (
      <>
        <TextLink href={`/terugkoppelingen/${id}`}>{casuscode}</TextLink>
        {versie > 1 && <span className="onder">versie {versie}</span>}
      </>
    ),
  },
  { key: 'gemeente', header: 'Gemeente', cell: ({ gemeente }) => gemeente },
  { key: 'uitkomst', header: 'Uitkomst', cell: ({ uitkomst }) => uitkomst },
  { key: 'op', header: 'Verstuurd', cell: ({ op }) => <Tijd moment={op} /> },
]

const gelezen: Column<Verzonden> = {
  key: 'gelezen',
  header: 'Gelezen',
  cell: (row) =>
    row.gelezen ? <StatusTag kind="klaar">gelezen</StatusTag> : <StatusTag kind="nieuw">nieuw</StatusTag>,
}
