import { Alert } from '@/ui/Alert'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { EmptyState } from '@/ui/EmptyState'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { Lead } from '@/ui/Lead'
import { StatusTag } from '@/ui/StatusTag'
import { type Column, Table } from '@/ui/Table'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import { beginNieuwsbriefAction } from '../actions'
import type { Abonneetelling } from '../data'
import type { Briefregel } from '../queries'

interface NieuwsbrievenPaginaProps {
  brieven: readonly Briefregel[]
  abonnees: Abonneetelling
  mailserver: boolean
}

/** How many people want the nieuwsbrief, what they got, and a new one. */
export function NieuwsbrievenPagina({ brieven, abonnees, mailserver }: NieuwsbrievenPaginaProps) {
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Teksten beheren', href: '/redactie' }, { label: 'Nieuwsbrief' }]} />
      <h1>Nieuwsbrief</h1>
      <Lead>
        {abonnees.bevestigd === 1 ? '1 mens krijgt' : `${abonnees.bevestigd} mensen krijgen`} de nieuwsbrief.
        {abonnees.wacht > 0 && ` ${abonnees.wacht} zeiden nog geen ja.`}
      </Lead>
      <p>
        De adressen ziet niemand. Mensen vragen de nieuwsbrief zelf aan op{' '}
        <TextLink href="/nieuwsbrief">de pagina van de nieuwsbrief</TextLink>.
      </p>
      {!mailserver && <GeenMailserver />}
      <ActionForm action={beginNieuwsbriefAction} title="Nieuwsbrief" id="begin">
        <SubmitButton>Maak een nieuwsbrief</SubmitButton>
      </ActionForm>
      {brieven.length > 0 ? (
        <Table caption="Nieuwsbrieven" columns={kolommen} rows={brieven} rowKey={({ id }) => id} />
      ) : (
        <EmptyState
          title="Er is nog geen nieuwsbrief"
          why="Een nieuwsbrief bestaat uit berichten die al op de nieuwspagina staan."
        />
      )}
    </>
  )
}

export function GeenMailserver() {
  return (
    <Alert kind="let-op" title="Er is geen mailserver ingesteld">
      <p>Wat u verstuurt, blijft wachten tot de beheerder een mailserver instelt. Er gaat niets verloren.</p>
    </Alert>
  )
}

const kolommen: readonly Column<Briefregel>[] = [
  {
    key: 'onderwerp',
    header: 'Onderwerp',
    cell: ({ id, onderwerp }) => <TextLink href={`/redactie/nieuwsbrief/${id}`}>{onderwerp}</TextLink>,
  },
  {
    key: 'stand',
    header: 'Stand',
    cell: ({ verstuurdOp }) =>
      verstuurdOp ? (
        <>
          <StatusTag kind="klaar">verstuurd</StatusTag> <Tijd moment={verstuurdOp} withTime />
        </>
      ) : (
        <StatusTag kind="wacht">concept</StatusTag>
      ),
  },
  { key: 'aantal', header: 'Aan', numeric: true, cell: ({ aantal }) => aantal ?? '' },
  { key: 'door', header: 'Door', cell: ({ door }) => door },
]
