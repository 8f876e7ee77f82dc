import type { FormState } from '@/domain/formState'
import { Alert } from '@/ui/Alert'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { ActionForm } from '@/ui/form/ActionForm'
import { DateField } from '@/ui/form/DateField'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
import { VervolgVelden } from '@/ui/form/VervolgVelden'
import { Lead } from '@/ui/Lead'
import { schaalAfAction } from '../actions'
import type { Afschalen } from '../afschalen'
import { AfschaalVelden } from './AfschaalVelden'

interface AfschaalPaginaProps {
  afschalen: Afschalen
  typed: FormState['values'] | undefined
}

/** The procesmanager gemeente agrees how it goes on without this table. */
export function AfschaalPagina({ afschalen: { casus, lager, mogelijk }, typed }: AfschaalPaginaProps) {
  const href = `/casussen/${casus.id}`
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Mijn casussen', href: '/casussen' },
          { label: `Casus ${casus.code}`, href },
          { label: 'Schaal af' },
        ]}
      />
      <p className="stap">Casus {casus.code}</p>
      <h1>Schaal af</h1>
      <Lead>
        Spreek af hoe de gemeente of een lagere tafel verdergaat. Iedereen bij deze casus kan het teruglezen.
      </Lead>
      {mogelijk ? (
        <ActionForm
          action={schaalAfAction}
          title={`Schaal af – Casus ${casus.code}`}
          ownsTitle
          typed={typed}
          hidden={{ casusId: casus.id }}
        >
          <AfschaalVelden lager={lager} />
          <VervolgVelden eigenaar="gemeente" />
          <DateField
            name="vervolgDatum"
            label="Wanneer wordt de casus weer bekeken?"
            hint="Na deze dag staat de casus als ‘te laat’ in de lijst."
          />
          <SubmitOrBack submit="Schaal af" back={href} backLabel="Terug naar de casus" />
        </ActionForm>
      ) : (
        <NogNiet casusCode={casus.code} href={href} />
      )}
    </>
  )
}

function NogNiet({ casusCode, href }: { casusCode: string; href: string }) {
  return (
    <>
      <title>{`Schaal af – Casus ${casusCode}`}</title>
      <Alert kind="let-op" title="Dit kan nu niet">
        <p>
          Er loopt nog een aanmelding, een overdracht of een rode knop. Of de casus was nog bij geen tafel.
        </p>
      </Alert>
      <ButtonRow>
        <ButtonLink kind="secondary" href={href}>
          Terug naar de casus
        </ButtonLink>
      </ButtonRow>
    </>
  )
}
