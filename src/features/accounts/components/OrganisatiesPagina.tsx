import { findGemeente } from '@/domain/routering/gemeenten'
import { rolnamen } from '@/domain/routering/rolnamen'
import { rollen } from '@/domain/routering/situatie'
import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { Lead } from '@/ui/Lead'
import { type Column, Table } from '@/ui/Table'
import { TextLink } from '@/ui/TextLink'
import type { OrganisatieRij } from '../queries'
import { BeheerKop } from './BeheerKop'

interface OrganisatiesPaginaProps {
  organisaties: readonly OrganisatieRij[]
  gedaan: boolean
}

const soortNaam = (soort: string): string => {
  const rol = rollen.find((one) => one === soort)
  return rol ? rolnamen[rol] : soort
}

export function OrganisatiesPagina({ organisaties, gedaan }: OrganisatiesPaginaProps) {
  return (
    <>
      <BeheerKop
        crumbs={[{ label: 'Accounts', href: '/beheer/accounts' }]}
        titel="Organisaties"
        melding={gedaan ? 'De organisatie is bewaard.' : undefined}
      />
      <Lead>
        Waar de mensen in het portaal werken. Bij welke tafel iemand mag aanmelden, hangt af van de soort.
      </Lead>
      <ButtonRow>
        <ButtonLink href="/beheer/organisaties/nieuw">Voeg een organisatie toe</ButtonLink>
      </ButtonRow>
      <Table
        caption={`${organisaties.length} organisaties`}
        columns={columns}
        rows={organisaties}
        rowKey={({ id }) => id}
      />
      <p>
        <TextLink href="/redactie/importeren">Lees contacten en organisaties in uit een lijst</TextLink>
      </p>
    </>
  )
}

const columns: readonly Column<OrganisatieRij>[] = [
  {
    key: 'naam',
    header: 'Naam',
    cell: ({ id, naam }) => <TextLink href={`/beheer/organisaties/${id}`}>{naam}</TextLink>,
  },
  { key: 'soort', header: 'Soort', cell: ({ soort }) => soortNaam(soort) },
  {
    key: 'gemeente',
    header: 'Gemeente',
    cell: ({ gemeenteCode }) => findGemeente(gemeenteCode ?? undefined)?.naam ?? 'Niet van een gemeente',
  },
  { key: 'accounts', header: 'Accounts', numeric: true, cell: ({ accounts }) => accounts },
]
