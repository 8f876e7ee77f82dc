import type { LandelijkeStap } from '@/domain/landelijk/stappen'
import { isTeLaat } from '@/domain/termijn/termijn'
import { verschilInWoorden } from '@/domain/termijn/woorden'
import { EmptyState } from '@/ui/EmptyState'
import { type StatusKind, StatusTag } from '@/ui/StatusTag'
import { type Column, Table } from '@/ui/Table'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import type { LandelijkeRegel } from '../queries'

export function Overzicht({ regels }: { regels: readonly LandelijkeRegel[] }) {
  if (regels.length === 0) {
    return (
      <EmptyState
        title="Er is geen casus op RDM-trede 4"
        why="Vindt een bestuurlijk escalatieoverleg geen oplossing? Dan komt de casus hier te staan."
      />
    )
  }
  return (
    <Table
      caption="Casussen op RDM-trede 4, wat het eerst aandacht vraagt bovenaan"
      columns={columns}
      rows={regels}
      rowKey={({ overlegId }) => overlegId}
      overdue={({ vervolg: { uiterlijk }, nu }) =>
        uiterlijk && isTeLaat(uiterlijk, nu) ? verschilInWoorden(uiterlijk, nu) : undefined
      }
    />
  )
}

const columns: readonly Column<LandelijkeRegel>[] = [
  {
    key: 'casus',
    header: 'Casus',
    cell: ({ overlegId, casuscode }) => <TextLink href={`/landelijk/${overlegId}`}>{casuscode}</TextLink>,
  },
  { key: 'gemeente', header: 'Gemeente', cell: ({ gemeente }) => gemeente },
  { key: 'stand', header: 'Stand', cell: (regel) => <Stand regel={regel} /> },
  { key: 'stap', header: 'Volgende stap', cell: (regel) => <Volgende regel={regel} /> },
  {
    key: 'uiterlijk',
    header: 'Opnieuw kijken',
    cell: ({ vervolg: { uiterlijk }, laatste }) => {
      if (uiterlijk) return <Tijd moment={uiterlijk} />
      return laatste === 'afgerond' ? 'Niet meer nodig' : 'Nog geen datum'
    },
  },
]

const standen: Record<LandelijkeStap, { readonly kind: StatusKind; readonly woord: string }> = {
  verstuurd: { kind: 'wacht', woord: 'voorgelegd' },
  opgevolgd: { kind: 'wacht', woord: 'nagevraagd' },
  antwoord: { kind: 'bezig', woord: 'antwoord ontvangen' },
  afgerond: { kind: 'klaar', woord: 'afgerond' },
}

function Stand({ regel: { laatste } }: { regel: LandelijkeRegel }) {
  if (!laatste) return <StatusTag kind="nieuw">nog niet verstuurd</StatusTag>
  const { kind, woord } = standen[laatste]
  return <StatusTag kind={kind}>{woord}</StatusTag>
}

function Volgende({ regel: { vervolg, laatste } }: { regel: LandelijkeRegel }) {
  if (laatste === 'afgerond') return 'Geen'
  return (
    <>
      {vervolg.stap}
      <span className="onder">{vervolg.eigenaar}</span>
    </>
  )
}
