import { dagenTot } from '@/domain/escalatieoverleg/afspraak'
import { StatusTag } from '@/ui/StatusTag'
import { type Column, Table } from '@/ui/Table'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import type { Afspraak, Overleg } from '../overleg'

interface AfsprakenlijstProps {
  overleg: Overleg
  nu: Date
}

/** What was agreed, by whom and before when; what is overdue stands on top. */
export function Afsprakenlijst({ overleg, nu }: AfsprakenlijstProps) {
  const mag = overleg.handelingen.includes('rondAfspraakAf')
  const columns: readonly Column<Afspraak>[] = [
    { key: 'wat', header: 'Afspraak', cell: ({ wat }) => wat },
    { key: 'wie', header: 'Wie', cell: ({ organisatie }) => organisatie },
    { key: 'wanneer', header: 'Klaar op', cell: ({ uiterlijk }) => <Tijd moment={uiterlijk} /> },
    {
      key: 'stand',
      header: 'Stand',
      cell: (afspraak) => <Stand afspraak={afspraak} id={overleg.id} mag={mag} />,
    },
  ]
  return (
    <Table
      caption="Afspraken"
      columns={columns}
      rows={overleg.afspraken}
      rowKey={({ id }) => id}
      overdue={(afspraak) => (afspraak.teLaat ? teLaatInWoorden(-dagenTot(afspraak, nu)) : undefined)}
    />
  )
}

const teLaatInWoorden = (dagen: number): string => (dagen === 1 ? '1 dag te laat' : `${dagen} dagen te laat`)

function Stand({ afspraak, id, mag }: { afspraak: Afspraak; id: string; mag: boolean }) {
  if (afspraak.status !== 'open')
    return (
      <>
        <StatusTag kind={afspraak.status === 'gedaan' ? 'klaar' : 'bezig'}>{afspraak.status}</StatusTag>
        {afspraak.resultaat && <span className="onder">{afspraak.resultaat}</span>}
      </>
    )
  return (
    <>
      <StatusTag kind="wacht">open</StatusTag>
      {mag && (
        <span className="onder">
          <TextLink href={`/overleg/${id}/afspraken/${afspraak.id}`}>
            Werk bij<span className="alleen-voorlezen">: {afspraak.wat}</span>
          </TextLink>
        </span>
      )}
    </>
  )
}
