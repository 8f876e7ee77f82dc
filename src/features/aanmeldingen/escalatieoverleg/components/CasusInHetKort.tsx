import {
  controlepunten,
  controlepuntVragen,
  type EerdereTafel,
  redenTrede3Namen,
} from '@/domain/escalatieoverleg/controle'
import { DescriptionList } from '@/ui/DescriptionList'
import { type Column, Table } from '@/ui/Table'
import { Tijd } from '@/ui/Tijd'
import type { Overleg } from '../overleg'

/** What a bestuurder needs to decide, and no more: no text of the aanmelding but the question itself. */
export function CasusInHetKort({ overleg }: { overleg: Overleg }) {
  return (
    <>
      <DescriptionList
        items={[
          { term: 'De vraag', description: overleg.onderwerp ?? 'Niet ingevuld' },
          { term: 'Gemeente', description: overleg.gemeente },
          { term: 'Leeftijd', description: overleg.leeftijd },
          {
            term: 'Aangemeld door',
            description: <span className="inline-block first-letter:uppercase">{overleg.aanmelder}</span>,
          },
          ...(overleg.reden
            ? [{ term: 'Waarom RDM-trede 3', description: redenTrede3Namen[overleg.reden] }]
            : []),
        ]}
      />
      {overleg.signaal && (
        <>
          <h3>Signaal van het ZVH</h3>
          <p className="signaal">{overleg.signaal}</p>
        </>
      )}
      {overleg.controle && <EerdereTafels eerder={overleg.eerder} />}
      {overleg.controle && <Controle overleg={overleg} />}
    </>
  )
}

const kolommen: readonly Column<EerdereTafel>[] = [
  { key: 'tafel', header: 'Overlegtafel', cell: ({ tafel }) => tafel },
  { key: 'op', header: 'Datum', cell: ({ op }) => (op ? <Tijd moment={op} /> : 'Niet bekend') },
  { key: 'uitkomst', header: 'Uitkomst', cell: ({ uitkomst }) => uitkomst },
]

export function EerdereTafels({ eerder }: { eerder: readonly EerdereTafel[] }) {
  if (eerder.length === 0) return <p>De casus was nog niet bij een andere overlegtafel.</p>
  return (
    <Table
      caption="Eerdere overlegtafels"
      columns={kolommen}
      rows={eerder}
      rowKey={({ tafel, op }) => `${tafel} ${op}`}
    />
  )
}

function Controle({ overleg: { controle } }: { overleg: Overleg }) {
  if (!controle) return null
  return (
    <>
      <h3>Controle door het ZVH</h3>
      <DescriptionList
        vragen
        items={controlepunten.map((punt) => ({
          term: controlepuntVragen[punt],
          description: [controle[punt].antwoord === 'ja' ? 'Ja.' : 'Nee.', controle[punt].toelichting].join(
            ' ',
          ),
        }))}
      />
    </>
  )
}
