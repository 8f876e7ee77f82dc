import { StatusTag } from '@/ui/StatusTag'
import { type Column, Table } from '@/ui/Table'
import { Tijd } from '@/ui/Tijd'
import type { Taak } from '../taken'

/** The tasks in the background: when each last ran, and whether one was given up. */
export function Takenlijst({ taken }: { taken: readonly Taak[] }) {
  const stil = taken.some(({ stand }) => stand === 'stil' || stand === 'mislukt')
  return (
    <>
      <Table caption="Taken op de achtergrond" columns={kolommen} rows={taken} rowKey={({ naam }) => naam} />
      {stil && (
        <p>
          Staat een taak stil, of ging er iets mis? Vraag wie het portaal draait om in het logboek van de
          server te kijken.
        </p>
      )}
    </>
  )
}

const kolommen: readonly Column<Taak>[] = [
  { key: 'taak', header: 'Taak', cell: ({ naam }) => naam },
  { key: 'wanneer', header: 'Wanneer', cell: ({ wanneer }) => wanneer },
  { key: 'stand', header: 'Stand', cell: (taak) => <Stand taak={taak} /> },
  { key: 'wachtend', header: 'Wacht nog', numeric: true, cell: ({ wachtend }) => wachtend },
]

function Stand({ taak: { stand, laatst, mislukt } }: { taak: Taak }) {
  return (
    <>
      {stand === 'loopt' && <StatusTag kind="klaar">werkt</StatusTag>}
      {stand === 'nog-niet' && <StatusTag kind="wacht">nog niet aan de beurt</StatusTag>}
      {stand === 'stil' && <StatusTag kind="laat">staat stil</StatusTag>}
      {stand === 'mislukt' && <StatusTag kind="laat">{mislukt} niet gelukt</StatusTag>}
      {laatst && (
        <span className="onder">
          laatst <Tijd moment={laatst} withTime />
        </span>
      )}
    </>
  )
}
