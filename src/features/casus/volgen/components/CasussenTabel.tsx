import { verschilInWoorden } from '@/domain/termijn/woorden'
import { type Column, Table } from '@/ui/Table'
import { type CasusRegel, casusRegels } from '../casusRegels'
import type { CasusLijst } from '../queries'
import { CasusCel, LigtBijCel, StapCel, TafelCel, UiterlijkCel } from './CasusCellen'

/** All casussen on this page; what is overdue comes first, with a bar and a word. */
export function CasussenTabel({ casussen, nu }: Pick<CasusLijst, 'casussen' | 'nu'>) {
  return (
    <Table
      caption="Casussen, met de laatste activiteit bovenaan"
      columns={columns(nu)}
      rows={casusRegels(casussen)}
      rowKey={({ key }) => key}
      overdue={({ aanmelding }) =>
        aanmelding?.teLaat && aanmelding.uiterlijk ? verschilInWoorden(aanmelding.uiterlijk, nu) : undefined
      }
    />
  )
}

const columns = (nu: Date): readonly Column<CasusRegel>[] => [
  { key: 'casus', header: 'Casus', cell: ({ casus }) => <CasusCel casus={casus} /> },
  { key: 'tafel', header: 'Overlegtafel', cell: (regel) => <TafelCel regel={regel} /> },
  { key: 'ligt-bij', header: 'Ligt bij', cell: (regel) => <LigtBijCel regel={regel} nu={nu} /> },
  { key: 'stap', header: 'Volgende stap', cell: (regel) => <StapCel regel={regel} /> },
  { key: 'uiterlijk', header: 'Uiterlijk', cell: (regel) => <UiterlijkCel regel={regel} nu={nu} /> },
]
