import { EmptyState } from '@/ui/EmptyState'
import { type Column, Table } from '@/ui/Table'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import type { Taak } from '../queries'

const columns: readonly Column<Taak>[] = [
  {
    key: 'aanmelding',
    header: 'Aanmelding',
    cell: ({ id, referentie, tafel }) => (
      <TextLink href={`/taken/${id}`}>
        {referentie} voor {tafel.korteNaam}
      </TextLink>
    ),
  },
  { key: 'vraag', header: 'Vraag', cell: ({ onderwerp }) => onderwerp },
  { key: 'aanmelder', header: 'Aangemeld door', cell: ({ aanmelder }) => aanmelder.organisatie.naam },
  { key: 'sinds', header: 'Wacht sinds', cell: ({ ligtBijSinds }) => <Tijd moment={ligtBijSinds} /> },
  {
    key: 'uiterlijk',
    header: 'Uiterlijk',
    cell: ({ uiterlijk }) => uiterlijk && <Tijd moment={uiterlijk} />,
  },
]

/** What waits for an agreement, late ones first. */
export function Takenlijst({ taken, gemeente }: { taken: readonly Taak[]; gemeente: string }) {
  if (taken.length === 0) {
    return (
      <EmptyState
        title="Er wacht niets op u"
        why="Hier komen aanmeldingen voor TopX en de Levensloopaanpak uit uw gemeente. U krijgt een e-mail als er een is."
        action={<TextLink href="/casussen">Bekijk de casussen van uw gemeente</TextLink>}
      />
    )
  }
  return (
    <Table
      caption={`Aanmeldingen uit ${gemeente} die op uw akkoord wachten`}
      columns={columns}
      rows={taken}
      rowKey={({ id }) => id}
      overdue={({ teLaat }) => teLaat}
    />
  )
}
