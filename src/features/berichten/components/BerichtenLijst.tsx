import { StatusTag } from '@/ui/StatusTag'
import { type Column, Table } from '@/ui/Table'
import { Tijd } from '@/ui/Tijd'
import type { WachtendBericht } from '../queries'
import { OpnieuwForm } from './OpnieuwForm'

interface BerichtenLijstProps {
  berichten: readonly WachtendBericht[]
  caption: string
}

export function BerichtenLijst({ berichten, caption }: BerichtenLijstProps) {
  const parked = berichten.some(({ geparkeerdOp }) => geparkeerdOp !== null)
  return (
    <Table
      caption={caption}
      columns={parked ? [...columns, opnieuw] : columns}
      rows={berichten}
      rowKey={({ id }) => id}
    />
  )
}

const columns: readonly Column<WachtendBericht>[] = [
  { key: 'bericht', header: 'Bericht', cell: (bericht) => <Bericht bericht={bericht} /> },
  { key: 'stand', header: 'Stand', cell: (bericht) => <Stand bericht={bericht} /> },
  { key: 'pogingen', header: 'Pogingen', cell: (bericht) => <Pogingen bericht={bericht} /> },
]

const opnieuw: Column<WachtendBericht> = {
  key: 'opnieuw',
  header: 'Wat kunt u doen?',
  cell: (bericht) => bericht.geparkeerdOp && <OpnieuwForm bericht={bericht} />,
}

function Bericht({ bericht: { onderwerp, aan } }: { bericht: WachtendBericht }) {
  return (
    <>
      {onderwerp}
      <span className="onder">aan {aan}</span>
    </>
  )
}

function Stand({ bericht: { geparkeerdOp, sinds } }: { bericht: WachtendBericht }) {
  return (
    <>
      {geparkeerdOp ? (
        <StatusTag kind="laat">geparkeerd</StatusTag>
      ) : (
        <StatusTag kind="wacht">wacht</StatusTag>
      )}
      <span className="onder">
        sinds <Tijd moment={geparkeerdOp ?? sinds} withTime />
      </span>
    </>
  )
}

function Pogingen({ bericht: { pogingen, laatsteFout } }: { bericht: WachtendBericht }) {
  return (
    <>
      {pogingen === 0 ? 'Nog niet geprobeerd' : `${pogingen} keer geprobeerd`}
      {laatsteFout && (
        <span className="onder">
          De mailserver zei: <span lang="en">{laatsteFout}</span>
        </span>
      )}
    </>
  )
}
