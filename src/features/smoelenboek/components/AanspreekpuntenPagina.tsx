import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { Lead } from '@/ui/Lead'
import { type Column, Table } from '@/ui/Table'
import { TextLink } from '@/ui/TextLink'
import type { listAanspreekpunten } from '../queries'
import { Bereikbaar } from './Vermeldingkaart'

type Rij = Awaited<ReturnType<typeof listAanspreekpunten>>[number]

const titel = 'Aanspreekpunt per organisatie'

export function AanspreekpuntenPagina({ rijen }: { rijen: readonly Rij[] }) {
  const open = rijen.filter(({ mensen }) => mensen.length === 0).length
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Smoelenboek', href: '/smoelenboek' }, { label: titel }]} />
      <h1>{titel}</h1>
      <Lead>Wie bewaakt bij een ketenpartner dat de afspraken lukken, en wie kunt u dus bellen?</Lead>
      <p>
        Iemand is aanspreekpunt als die dat zelf in het smoelenboek aangeeft.
        {open > 0 && ` Bij ${open} van de ${rijen.length} organisaties is dat nog niemand.`}
      </p>
      <Table
        caption="Organisaties met mensen in het portaal"
        columns={columns}
        rows={rijen}
        rowKey={({ organisatie }) => organisatie.id}
      />
    </>
  )
}

const columns: readonly Column<Rij>[] = [
  { key: 'organisatie', header: 'Organisatie', cell: ({ organisatie }) => organisatie.naam },
  {
    key: 'wie',
    header: 'Wie',
    cell: ({ organisatie, mensen, anderen }) =>
      mensen.length === 0 ? (
        <>
          <span className="stil">Nog niemand.</span>{' '}
          {anderen > 0 && (
            <TextLink href={`/smoelenboek?organisatie=${organisatie.id}`}>
              Bekijk wie er wel werkt<span className="alleen-voorlezen"> bij {organisatie.naam}</span>
            </TextLink>
          )}
        </>
      ) : (
        mensen.map(({ accountId, naam, functie, email, telefoon }) => (
          <p key={accountId}>
            {naam}
            <span className="onder">{functie}</span>
            <Bereikbaar email={email} telefoon={telefoon} />
          </p>
        ))
      ),
  },
]
