import type { Tafeldeelnemer } from '@/domain/bijeenkomst/ritme'
import { mandaatNamen } from '@/domain/escalatieoverleg/deelnemers'
import { Table } from '@/ui/Table'

interface DeelnemersProps {
  deelnemers: readonly Tafeldeelnemer[]
}

/** Who sits at the table: organisation, function and mandate, never a name. */
export function Deelnemers({ deelnemers }: DeelnemersProps) {
  if (deelnemers.length === 0) return null
  return (
    <section aria-labelledby="deelnemers">
      <h2 id="deelnemers">Wie zit aan tafel?</h2>
      {deelnemers.every(isAlleenGenoemd) ? (
        <UitDeBronnen deelnemers={deelnemers} />
      ) : (
        <Tabel deelnemers={deelnemers} />
      )}
    </section>
  )
}

const isAlleenGenoemd = ({ functie, mandaat }: Tafeldeelnemer): boolean => !functie && mandaat === 'onbekend'

function UitDeBronnen({ deelnemers }: DeelnemersProps) {
  return (
    <>
      <ul>
        {deelnemers.map(({ organisatie }) => (
          <li key={organisatie}>{organisatie}</li>
        ))}
      </ul>
      <p className="stil">
        De tafel heeft nog niet ingevuld welke functies dat zijn, en wie zelf mag beslissen.
      </p>
    </>
  )
}

function Tabel({ deelnemers }: DeelnemersProps) {
  return (
    <Table
      caption={<span className="alleen-voorlezen">Deelnemers aan het overleg</span>}
      rows={deelnemers.map((deelnemer, index) => ({ ...deelnemer, index }))}
      rowKey={({ index }) => String(index)}
      columns={[
        { key: 'organisatie', header: 'Organisatie', cell: ({ organisatie }) => organisatie },
        { key: 'functie', header: 'Functie', cell: ({ functie }) => functie || 'Nog niet ingevuld' },
        {
          key: 'mandaat',
          header: 'Mag zelf beslissen?',
          cell: ({ mandaat }) => (mandaat === 'onbekend' ? 'Nog niet bekend' : mandaatNamen[mandaat]),
        },
      ]}
    />
  )
}
