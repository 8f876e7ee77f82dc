import { plekkenInWoorden } from '@/domain/bijeenkomst/agenda'
import { tijdVan } from '@/domain/termijn/kloktijd'
import { now } from '@/server/clock'
import { Heading } from '@/ui/Heading'
import { StatusTag } from '@/ui/StatusTag'
import { type Column, Table } from '@/ui/Table'
import { TextLink } from '@/ui/TextLink'
import type { Kalenderregel } from '../queries'
import { Inleveren } from './Inleveren'

const zone = { timeZone: 'Europe/Amsterdam' } as const
const maand = new Intl.DateTimeFormat('nl-NL', { ...zone, month: 'long', year: 'numeric' })
const dag = new Intl.DateTimeFormat('nl-NL', { ...zone, weekday: 'long', day: 'numeric', month: 'long' })

/** The calendar as a list per month: it reads the same on a phone, on paper and aloud. */
export function Maanden({ bijeenkomsten }: { bijeenkomsten: readonly Kalenderregel[] }) {
  const namen = [...new Set(bijeenkomsten.map(({ start }) => maand.format(start)))]
  // Who works at no table has nothing to read in that column.
  const toonBezet = bijeenkomsten.some(({ bezet }) => bezet !== null)
  const kolommen = columns(now()).filter(({ key }) => key !== 'agenda' || toonBezet)
  const perMaand = namen.map(
    (naam) => [naam, bijeenkomsten.filter(({ start }) => maand.format(start) === naam)] as const,
  )
  return perMaand.map(([naam, rijen]) => (
    <section key={naam} aria-label={naam} className="kalender">
      <Heading level={2}>{naam}</Heading>
      <Table
        caption={<span className="alleen-voorlezen">Bijeenkomsten in {naam}</span>}
        columns={kolommen}
        rows={rijen}
        rowKey={({ id }) => id}
      />
    </section>
  ))
}

const columns = (nu: Date): Column<Kalenderregel>[] => [
  { key: 'wanneer', header: 'Wanneer', cell: (rij) => <Wanneer rij={rij} /> },
  { key: 'tafel', header: 'Overlegtafel en plaats', cell: (rij) => <Waar rij={rij} /> },
  {
    key: 'inleveren',
    header: 'Inleveren tot en met',
    cell: (rij) => (rij.thema ? <span className="stil">Niet nodig</span> : <Inleveren {...rij} nu={nu} />),
  },
  {
    key: 'agenda',
    header: 'Op de agenda',
    cell: ({ thema, bezet, plekken }) =>
      thema ? (
        thema
      ) : bezet === null ? (
        <span className="stil">Alleen voor de tafel</span>
      ) : (
        plekkenInWoorden(plekken, bezet)
      ),
  },
]

/** A table meets often: aloud, each link says of which day it is. */
function Waar({ rij }: { rij: Kalenderregel }) {
  return (
    <>
      <TextLink href={rij.pad}>
        {rij.naam}
        <span className="alleen-voorlezen"> op {dag.format(rij.start)}</span>
      </TextLink>
      <span className="onder">{rij.plaats}</span>
    </>
  )
}

function Wanneer({ rij }: { rij: Kalenderregel }) {
  return (
    <>
      {dag.format(rij.start)}
      <span className="onder">
        {tijdVan(rij.start)} tot {tijdVan(rij.eind)} uur
      </span>
      {rij.status === 'afgezegd' && <StatusTag kind="laat">Afgezegd</StatusTag>}
    </>
  )
}
