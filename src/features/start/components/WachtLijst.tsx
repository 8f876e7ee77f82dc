import type { Wachtend } from '@/domain/start/wachtend'
import { isTeLaat } from '@/domain/termijn/termijn'
import { sindsInWoorden, verschilInWoorden } from '@/domain/termijn/woorden'
import { type Column, Table } from '@/ui/Table'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'

interface WachtLijstProps {
  caption: string
  wachtend: readonly Wachtend[]
  nu: Date
}

/** Each line is one act: what to do, about what, since when and before when. Overdue lines carry a bar and a word. */
export function WachtLijst({ caption, wachtend, nu }: WachtLijstProps) {
  return (
    <Table
      caption={caption}
      columns={columns(nu)}
      rows={wachtend}
      rowKey={({ key }) => key}
      overdue={(regel) => dringend(regel, nu)}
    />
  )
}

function dringend({ uiterlijk, voorrang }: Wachtend, nu: Date): string | undefined {
  const laat = uiterlijk && isTeLaat(uiterlijk, nu) ? verschilInWoorden(uiterlijk, nu) : undefined
  return voorrang ? ['rode knop', laat].filter(Boolean).join(', ') : laat
}

const columns = (nu: Date): readonly Column<Wachtend>[] => [
  {
    key: 'wat',
    header: 'Wat te doen',
    cell: ({ wat, waarover, href }) => (
      <TextLink href={href}>
        {wat}
        <span className="alleen-voorlezen"> over {waarover}</span>
      </TextLink>
    ),
  },
  { key: 'waarover', header: 'Waarover', cell: ({ waarover }) => waarover },
  { key: 'sinds', header: 'Wacht', cell: ({ sinds }) => sindsInWoorden(sinds, nu) },
  {
    key: 'uiterlijk',
    header: 'Uiterlijk',
    cell: ({ uiterlijk }) => <Uiterlijk uiterlijk={uiterlijk} nu={nu} />,
  },
]

function Uiterlijk({ uiterlijk, nu }: { uiterlijk: Date | null; nu: Date }) {
  if (!uiterlijk) return 'Geen termijn'
  return (
    <>
      <Tijd moment={uiterlijk} />
      {!isTeLaat(uiterlijk, nu) && <span className="onder">{verschilInWoorden(uiterlijk, nu)}</span>}
    </>
  )
}
