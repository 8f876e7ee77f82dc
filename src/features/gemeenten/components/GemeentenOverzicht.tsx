import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { Lead } from '@/ui/Lead'
import { MailLink } from '@/ui/MailLink'
import { PrintHint } from '@/ui/PrintHint'
import { type Column, Table } from '@/ui/Table'
import { TextLink } from '@/ui/TextLink'
import type { Gemeente } from '../gemeente'
import { Tegelkaart } from './Tegelkaart'

const stap: Column<Gemeente> = {
  key: 'stap',
  header: 'Eerste stap',
  cell: ({ inhoud }) => inhoud.eersteStap,
}

const columns: readonly Column<Gemeente>[] = [
  {
    key: 'gemeente',
    header: 'Gemeente',
    cell: ({ slug, naam }) => <TextLink href={`/gemeenten/${slug}`}>{naam}</TextLink>,
  },
  stap,
  {
    key: 'contact',
    header: 'Contact',
    cell: ({ inhoud: { contact } }) =>
      contact ? (
        <>
          {contact.naam} {contact.telefoon} {contact.email && <MailLink email={contact.email} />}
        </>
      ) : (
        <span className="stil">Nog niet bekend</span>
      ),
  },
]

const zonderContact = ({ inhoud: { contact } }: Gemeente) => contact === null

/** As long as there is nothing to say beside a name, fourteen times "nog niet bekend" helps nobody. */
function Namen({ gemeenten }: { gemeenten: readonly Gemeente[] }) {
  return (
    <ul className="drie-kolommen">
      {gemeenten.map(({ code, slug, naam }) => (
        <li key={code}>
          <TextLink href={`/gemeenten/${slug}`}>{naam}</TextLink>
        </li>
      ))}
    </ul>
  )
}

/** The fourteen gemeenten, on a map of tiles and as a list. */
export function GemeentenOverzicht({ gemeenten, zvh }: { gemeenten: readonly Gemeente[]; zvh: Zvh }) {
  const [eersteStap, ...andere] = new Set(gemeenten.map(({ inhoud }) => inhoud.eersteStap))
  // What is the same everywhere is said once: on a phone the list is long enough.
  const overalGelijk = andere.length === 0
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Start', href: '/' }, { label: 'Gemeenten' }]} />
      <h1>De 14 gemeenten van Twente</h1>
      <Lead>
        Begin bij de gemeente waar de inwoner woont. Die houdt de regie, ook als een casus naar een hogere
        trede gaat.
      </Lead>
      <Tegelkaart gemeenten={gemeenten} />
      <h2 id="lijst">Alle gemeenten</h2>
      {overalGelijk && <p>De eerste stap is overal: {eersteStap}.</p>}
      {gemeenten.some(zonderContact) && (
        <p>
          Van {gemeenten.every(zonderContact) ? 'deze' : 'sommige'} gemeenten weten wij nog niet met wie u
          contact opneemt. Vraag het aan het ZVH: <MailLink email={zvh.email} />
        </p>
      )}
      {overalGelijk && gemeenten.every(zonderContact) ? (
        <Namen gemeenten={gemeenten} />
      ) : (
        <Table
          caption={<span className="alleen-voorlezen">De gemeenten met hun contact</span>}
          columns={overalGelijk ? columns.filter((kolom) => kolom !== stap) : columns}
          rows={gemeenten}
          rowKey={({ code }) => code}
        />
      )}
      <PrintHint what="deze lijst" />
    </>
  )
}
