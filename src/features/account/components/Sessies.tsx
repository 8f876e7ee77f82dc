import { type WayIn, wayInNames } from '@/domain/access/secondFactor'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { StatusTag } from '@/ui/StatusTag'
import { type Column, Table } from '@/ui/Table'
import { Tijd } from '@/ui/Tijd'
import { beeindigAndereAction, beeindigSessieAction } from '../actions'
import type { EigenAccount } from '../queries'

type Sessie = EigenAccount['sessies'][number]

/** Where one is signed in now, and the way to end it. */
export function Sessies({ sessies }: { sessies: readonly Sessie[] }) {
  return (
    <section aria-labelledby="sessies">
      <h2 id="sessies">Waar u bent ingelogd</h2>
      <p>
        Een sessie stopt na een half uur zonder gebruik, en altijd na acht uur. Herkent u er een niet?
        Beëindig die dan, en wijzig uw wachtwoord.
      </p>
      <Table caption="Uw sessies" columns={columns} rows={sessies} rowKey={({ id }) => id} />
      {sessies.length > 1 && (
        <ActionForm id="andere" action={beeindigAndereAction} title="Mijn account">
          <SubmitButton kind="secondary">Beëindig alle andere sessies</SubmitButton>
        </ActionForm>
      )}
    </section>
  )
}

const columns: readonly Column<Sessie>[] = [
  {
    key: 'apparaat',
    header: 'Apparaat',
    cell: ({ apparaat, manier, deze }) => (
      <>
        {apparaat ?? 'Onbekend apparaat'} {deze && <StatusTag kind="klaar">deze sessie</StatusTag>}
        <span className="onder">{wayInNames[manier as WayIn]}</span>
      </>
    ),
  },
  {
    key: 'sinds',
    header: 'Ingelogd op',
    cell: ({ aangemaaktOp }) => <Tijd moment={aangemaaktOp} withTime />,
  },
  {
    key: 'gebruikt',
    header: 'Laatst gebruikt',
    cell: ({ laatstGebruikt }) => <Tijd moment={laatstGebruikt} withTime />,
  },
  { key: 'actie', header: 'Wat kunt u doen?', cell: (sessie) => <Beeindig sessie={sessie} /> },
]

function Beeindig({ sessie: { id, deze, apparaat } }: { sessie: Sessie }) {
  if (deze) return 'Log uit met de knop bovenaan'
  return (
    <ActionForm
      id={`sessie-${id}`}
      action={beeindigSessieAction}
      title="Mijn account"
      hidden={{ sessieId: id }}
    >
      <SubmitButton kind="secondary">
        Beëindig<span className="alleen-voorlezen"> de sessie op {apparaat ?? 'een onbekend apparaat'}</span>
      </SubmitButton>
    </ActionForm>
  )
}
