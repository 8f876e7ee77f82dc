import type { FormState } from '@/domain/formState'
import { Alert } from '@/ui/Alert'
import { EmptyState } from '@/ui/EmptyState'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { TextField } from '@/ui/form/TextField'
import { gedaanTekst } from '@/ui/gedaanTekst'
import { Lead } from '@/ui/Lead'
import { type Column, Table } from '@/ui/Table'
import { verwijderKoppelingAction, voegKoppelingToeAction } from '../actions'
import type { KoppelingRij } from '../queries'
import { rolVan } from './AccountTabel'
import { BeheerKop } from './BeheerKop'
import { type OrganisatieKeuze, PlaatsVelden } from './PlaatsVelden'

interface KoppelingenPaginaProps {
  koppelingen: readonly KoppelingRij[]
  organisaties: readonly OrganisatieKeuze[]
  /** Whether somebody can sign in that way at all. */
  ingesteld: boolean
  gedaan: string | undefined
  typed: FormState['values'] | undefined
}

const gedaanTeksten: Readonly<Record<string, string>> = {
  toegevoegd: 'De koppeling is bewaard en werkt bij de volgende keer inloggen.',
  verwijderd: 'De koppeling is weg. Wie zo binnen was, is uitgelogd.',
}

const titel = 'Koppelingen met organisaties'

/** Which claims of somebody's own organisation give which role here. */
export function KoppelingenPagina({
  koppelingen,
  organisaties,
  ingesteld,
  gedaan,
  typed,
}: KoppelingenPaginaProps) {
  return (
    <>
      <BeheerKop
        crumbs={[{ label: 'Accounts', href: '/beheer/accounts' }]}
        titel={titel}
        melding={gedaanTekst(gedaan, gedaanTeksten)}
      />
      <Lead>
        Mensen kunnen inloggen met het account van hun eigen organisatie. Die organisatie stuurt dan kenmerken
        mee (claims). Hier staat welke rol daarbij hoort. Zonder koppeling komt niemand binnen.
      </Lead>
      {!ingesteld && (
        <Alert kind="let-op" title="Inloggen via een organisatie staat nog uit">
          <p>
            Zet <code>OIDC_ISSUER</code>, <code>OIDC_CLIENT_ID</code> en <code>OIDC_CLIENT_GEHEIM</code> in de
            instellingen en start het portaal opnieuw.
          </p>
        </Alert>
      )}
      {koppelingen.length === 0 ? (
        <EmptyState title="Nog geen koppelingen" why="Niemand kan nu via de eigen organisatie inloggen." />
      ) : (
        <Table caption="Koppelingen" columns={columns} rows={koppelingen} rowKey={({ id }) => id} />
      )}
      <h2>Voeg een koppeling toe</h2>
      <ActionForm id="nieuw" action={voegKoppelingToeAction} title={titel} typed={typed}>
        <TextField
          name="claim"
          label="Naam van de claim"
          hint="Bijvoorbeeld roles of groups."
          autoComplete="off"
        />
        <TextField
          name="waarde"
          label="Waarde"
          hint="Precies zoals de organisatie hem stuurt. Is de claim een lijst? Dan telt elke waarde in de lijst."
          autoComplete="off"
        />
        <PlaatsVelden organisaties={organisaties} />
        <SubmitButton>Bewaar de koppeling</SubmitButton>
      </ActionForm>
    </>
  )
}

const columns: readonly Column<KoppelingRij>[] = [
  {
    key: 'claim',
    header: 'Claim',
    cell: ({ claim, waarde }) => (
      <code className="break-all">
        {claim}: {waarde}
      </code>
    ),
  },
  {
    key: 'rol',
    header: 'Geeft',
    cell: ({ rol, organisatie }) => (
      <>
        {rolVan(rol)}
        <span className="onder">{organisatie}</span>
      </>
    ),
  },
  { key: 'accounts', header: 'Accounts', numeric: true, cell: ({ accounts }) => accounts },
  {
    key: 'weg',
    header: 'Wat kunt u doen?',
    cell: ({ id, claim, waarde }) => (
      <ActionForm id={`weg-${id}`} action={verwijderKoppelingAction} title={titel} hidden={{ id }}>
        <SubmitButton kind="secondary">
          Verwijder
          <span className="alleen-voorlezen">
            {' '}
            de koppeling {claim}: {waarde}
          </span>
        </SubmitButton>
      </ActionForm>
    ),
  },
]
