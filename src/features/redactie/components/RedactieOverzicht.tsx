import { type Soort, soortVan } from '@/domain/redactie/soorten'
import { Lead } from '@/ui/Lead'
import { StatusTag } from '@/ui/StatusTag'
import { type Column, Table } from '@/ui/Table'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import { adres } from '../adres'
import type { TekstRegel } from '../queries'

interface RedactieOverzichtProps {
  lijsten: readonly { soort: Soort; teksten: readonly TekstRegel[] }[]
}

/** Every text that somebody keeps: who owns it, when somebody looked, and what is not finished. */
export function RedactieOverzicht({ lijsten }: RedactieOverzichtProps) {
  return (
    <>
      <h1>Teksten beheren</h1>
      <Lead>
        Wijzig een tekst, bekijk hem zoals iedereen hem ziet, en publiceer. Kijk elke tekst twee keer per jaar
        na.
      </Lead>
      {lijsten.map(({ soort, teksten }) => (
        <Table
          key={soort}
          caption={soortVan(soort).meervoud}
          columns={kolommen(soort)}
          rows={teksten}
          rowKey={({ sleutel }) => sleutel}
        />
      ))}
    </>
  )
}

const kolommen = (soort: Soort): readonly Column<TekstRegel>[] => [
  {
    key: 'tekst',
    header: 'Tekst',
    cell: ({ sleutel, naam }) => <TextLink href={adres({ soort, sleutel })}>{naam}</TextLink>,
  },
  { key: 'eigenaar', header: 'Eigenaar', cell: ({ eigenaar }) => eigenaar },
  {
    key: 'nagekeken',
    header: 'Laatst nagekeken',
    cell: ({ laatstGecontroleerd, verouderd }) => (
      <>
        {laatstGecontroleerd ? <Tijd moment={laatstGecontroleerd} /> : 'nog nooit'}{' '}
        {verouderd && <StatusTag kind="laat">nakijken</StatusTag>}
      </>
    ),
  },
  { key: 'stand', header: 'Concept', cell: (regel) => <Stand regel={regel} /> },
]

function Stand({ regel: { bezig, regelsAchter } }: { regel: TekstRegel }) {
  if (bezig.length === 0 && regelsAchter.length === 0) return <span className="stil">geen</span>
  return (
    <>
      {bezig.map(({ wie, sinds, ikzelf }) => (
        <p key={`${wie}${sinds.toISOString()}`}>
          {ikzelf ? 'van u' : `van ${wie}`}, <Tijd moment={sinds} withTime />
        </p>
      ))}
      {regelsAchter.length > 0 && (
        <StatusTag kind="wacht">wegwijzer loopt achter: {regelsAchter.join(', ')}</StatusTag>
      )}
    </>
  )
}
