import { standNamen } from '@/domain/signaal/signalen'
import { hiaatNamen } from '@/domain/terugkoppeling/antwoorden'
import { StatusTag } from '@/ui/StatusTag'
import { type Column, Table } from '@/ui/Table'
import { Tag } from '@/ui/Tag'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import type { SignaalRegel } from '../queries'

interface SignalenTabelProps {
  caption: string
  signalen: readonly SignaalRegel[]
  volgtOp: boolean
}

export function SignalenTabel({ caption, signalen, volgtOp }: SignalenTabelProps) {
  return <Table caption={caption} columns={columns(volgtOp)} rows={signalen} rowKey={({ key }) => key} />
}

const columns = (volgtOp: boolean): readonly Column<SignaalRegel>[] => [
  { key: 'wat', header: 'Signaal', cell: (signaal) => <Wat signaal={signaal} /> },
  {
    key: 'van',
    header: 'Van',
    cell: ({ gemeente, casuscode, terugkoppelingId, op }) => (
      <>
        {gemeente},{' '}
        <TextLink href={`/terugkoppelingen/${terugkoppelingId}`}>terugkoppeling {casuscode}</TextLink>
        <span className="onder">
          <Tijd moment={op} />
        </span>
      </>
    ),
  },
  { key: 'stand', header: 'Opvolging', cell: (signaal) => <Stand signaal={signaal} volgtOp={volgtOp} /> },
]

function Wat({ signaal: { tekst, hiaat, lobby } }: { signaal: SignaalRegel }) {
  return (
    <>
      <span className="whitespace-pre-line">{tekst}</span>
      {hiaat && (
        <span className="onder">
          {hiaatNamen[hiaat]} {lobby && <Tag tint="let-op">lobby nodig</Tag>}
        </span>
      )}
    </>
  )
}

const kinds = { open: 'nieuw', opgepakt: 'bezig', afgerond: 'klaar' } as const

function Stand({ signaal, volgtOp }: { signaal: SignaalRegel; volgtOp: boolean }) {
  const { stand, opvolgingen, overlegId, soort, casuscode } = signaal
  const laatste = opvolgingen.at(-1)
  return (
    <>
      <StatusTag kind={kinds[stand]}>{standNamen[stand]}</StatusTag>
      {laatste && <span className="onder">{laatste.tekst}</span>}
      {volgtOp && stand !== 'afgerond' && (
        <span className="onder">
          <TextLink href={`/signalen/${overlegId}/${soort}`}>
            Leg opvolging vast<span className="alleen-voorlezen"> voor {casuscode}</span>
          </TextLink>
        </span>
      )}
    </>
  )
}
