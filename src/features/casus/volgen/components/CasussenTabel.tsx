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
      overdue={(regel) => teLaat(regel, nu)}
    />
  )
}

/** A running term of a table, or the day that was agreed for the next step of the casus. */
function teLaat({ casus: { aanzet }, aanmelding }: CasusRegel, nu: Date): string | undefined {
  if (aanmelding?.teLaat && aanmelding.uiterlijk) return verschilInWoorden(aanmelding.uiterlijk, nu)
  return aanmelding === undefined || aanmelding.id === aanzet.plek?.aanmeldingId ? aanzet.teLaat : undefined
}

const columns = (nu: Date): readonly Column<CasusRegel>[] => [
  { key: 'casus', header: 'Casus', cell: ({ casus }) => <CasusCel casus={casus} /> },
  { key: 'tafel', header: 'Overlegtafel', cell: (regel) => <TafelCel regel={regel} /> },
  { key: 'ligt-bij', header: 'Ligt bij', cell: (regel) => <LigtBijCel regel={regel} nu={nu} /> },
  { key: 'stap', header: 'Volgende stap', cell: (regel) => <StapCel regel={regel} /> },
  { key: 'uiterlijk', header: 'Uiterlijk', cell: (regel) => <UiterlijkCel regel={regel} nu={nu} /> },
]
