import { type Column, Table } from '@/ui/Table'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import type { Versie } from '../queries'

/** All that was sent about this overleg; nothing of it was changed afterwards. */
export function Versies({ versies, huidig }: { versies: readonly Versie[]; huidig: string }) {
  const columns: readonly Column<Versie>[] = [
    {
      key: 'versie',
      header: 'Versie',
      cell: ({ id, versie }) =>
        id === huidig ? (
          `Versie ${versie} (deze)`
        ) : (
          <TextLink href={`/terugkoppelingen/${id}`}>Versie {versie}</TextLink>
        ),
    },
    { key: 'op', header: 'Verstuurd', cell: ({ op }) => <Tijd moment={op} /> },
    { key: 'reden', header: 'Waarom', cell: ({ reden }) => reden ?? 'Eerste versie' },
  ]
  return <Table caption="Alle versies" columns={columns} rows={versies} rowKey={({ id }) => id} />
}
