import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { Lead } from '@/ui/Lead'
import { type Column, Table } from '@/ui/Table'
import { TextLink } from '@/ui/TextLink'
import type { Bewaartermijn } from '../termijnen/queries'

interface BewaartermijnenPaginaProps {
  termijnen: readonly Bewaartermijn[]
  gedaan: boolean
}

export function BewaartermijnenPagina({ termijnen, gedaan }: BewaartermijnenPaginaProps) {
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Start', href: '/start' }, { label: 'Bewaartermijnen' }]} />
      <h1>Bewaartermijnen</h1>
      <Lead>
        Na deze termijn wist het portaal elke nacht de teksten. Wat wij tellen, blijft. Een casus die wordt
        vastgehouden, wordt niet gewist.
      </Lead>
      <GedaanMelding
        tekst={
          gedaan && 'De bewaartermijn is gewijzigd. Vannacht wist het portaal volgens de nieuwe termijn.'
        }
      />
      <Table
        caption="Hoe lang wij teksten bewaren"
        columns={columns}
        rows={termijnen}
        rowKey={({ soort }) => soort}
      />
      <p>Was een casus bij meer tafels? Dan telt de langste termijn.</p>
    </>
  )
}

const columns: readonly Column<Bewaartermijn>[] = [
  {
    key: 'naam',
    header: 'Wat',
    cell: ({ soort, naam }) => <TextLink href={`/beheer/bewaartermijnen/${soort}`}>{naam}</TextLink>,
  },
  {
    key: 'dagen',
    header: 'Dagen',
    cell: ({ dagen }) => dagen ?? 'Geen eigen termijn',
  },
  {
    key: 'fg',
    header: 'Bevestigd door de FG',
    cell: ({ dagen, voorlopig }) => (dagen === null ? '' : voorlopig ? 'Nog niet' : 'Ja'),
  },
]
