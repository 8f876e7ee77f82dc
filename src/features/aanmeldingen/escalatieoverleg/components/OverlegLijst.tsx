import { beurtNamen, stappen } from '@/domain/escalatieoverleg/voortgang'
import { EmptyState } from '@/ui/EmptyState'
import { Lead } from '@/ui/Lead'
import { StatusTag } from '@/ui/StatusTag'
import { type Column, Table } from '@/ui/Table'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import type { OverlegRegel } from '../overleg'

/** Every overleg that this person has to do with; what waits for them stands on top. */
export function OverlegLijst({ overleggen }: { overleggen: readonly OverlegRegel[] }) {
  return (
    <>
      <h1>Bestuurlijk escalatieoverleg</h1>
      <Lead>
        RDM-trede 3: als niets anders meer helpt, zoeken bestuurders een doorbraak. Elke stap zegt wat u nu
        doet.
      </Lead>
      {overleggen.length === 0 ? (
        <EmptyState
          title="Er is geen overleg"
          why="Hier staat een overleg zodra het ZVH een aanmelding ervoor heeft bekeken. Dat komt niet vaak voor."
        />
      ) : (
        <Table caption="Alle overleggen" columns={columns} rows={overleggen} rowKey={({ id }) => id} />
      )}
    </>
  )
}

const columns: readonly Column<OverlegRegel>[] = [
  {
    key: 'overleg',
    header: 'Overleg',
    cell: ({ id, referentie, gemeente }) => (
      <>
        <TextLink href={`/overleg/${id}`}>{referentie}</TextLink>
        <span className="onder">gemeente {gemeente}</span>
      </>
    ),
  },
  { key: 'stap', header: 'Stap', cell: (regel) => <Stap regel={regel} /> },
  { key: 'zet', header: 'Aan zet', cell: (regel) => <AanZet regel={regel} /> },
  {
    key: 'wanneer',
    header: 'Datum overleg',
    cell: ({ moment, status }) =>
      moment && (status === 'uitgenodigd' || status === 'gehouden') ? (
        <Tijd moment={moment} withTime />
      ) : (
        'Nog niet bekend'
      ),
  },
]

function Stap({ regel: { nu, status } }: { regel: OverlegRegel }) {
  if (nu) return `${nu.stap} van 8: ${stappen[nu.stap - 1]?.titel}`
  if (status === 'niet-bijeengeroepen') return 'Niet bijeengeroepen'
  return status === 'gestopt' ? 'Gestopt' : 'Klaar'
}

function AanZet({ regel: { nu, wachtOpMij, aanmeldingBeeindigd } }: { regel: OverlegRegel }) {
  if (wachtOpMij) return <StatusTag kind="nieuw">u bent aan zet</StatusTag>
  if (aanmeldingBeeindigd) return beurtNamen.zvh
  return nu ? beurtNamen[nu.wie] : 'Niemand'
}
