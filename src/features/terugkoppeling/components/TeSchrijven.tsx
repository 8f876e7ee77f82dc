import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { type Column, Table } from '@/ui/Table'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import { gooiWegAction } from '../actions'
import type { TeSchrijven as Regel } from '../queries'

/** What the gemeente still has to write, and corrections that were begun. */
export function TeSchrijven({ teSchrijven }: { teSchrijven: readonly Regel[] }) {
  return (
    <Table
      caption="Nog te schrijven"
      columns={columns}
      rows={teSchrijven}
      rowKey={({ overlegId }) => overlegId}
    />
  )
}

const columns: readonly Column<Regel>[] = [
  { key: 'casus', header: 'Casus', cell: (regel) => <Casus regel={regel} /> },
  { key: 'sinds', header: 'Uitkomst bekend sinds', cell: ({ sinds }) => <Tijd moment={sinds} /> },
  { key: 'doen', header: 'Wat kunt u doen?', cell: (regel) => <Doen regel={regel} /> },
]

function Casus({ regel: { casuscode, concept } }: { regel: Regel }) {
  return (
    <>
      {casuscode}
      {concept?.correctie && <span className="onder">correctie</span>}
    </>
  )
}

function Doen({ regel: { overlegId, casuscode, concept } }: { regel: Regel }) {
  const voor = <span className="alleen-voorlezen"> met {casuscode}</span>
  if (!concept) {
    return <TextLink href={`/terugkoppelingen/nieuw/${overlegId}`}>Schrijf de terugkoppeling</TextLink>
  }
  return (
    <>
      <TextLink href={`/terugkoppelingen/${concept.id}/schrijven`}>Ga verder{voor}</TextLink>
      {concept.correctie && (
        <ActionForm
          id={`weg-${concept.id}`}
          action={gooiWegAction}
          title="Terugkoppelingen"
          hidden={{ id: concept.id }}
        >
          <SubmitButton kind="subtle">
            Gooi de correctie weg<span className="alleen-voorlezen"> van {casuscode}</span>
          </SubmitButton>
        </ActionForm>
      )}
    </>
  )
}
