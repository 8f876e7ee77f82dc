import { grenzenVan, magLeeg } from '@/domain/bewaren/bewaarsoort'
import { Alert } from '@/ui/Alert'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ActionForm } from '@/ui/form/ActionForm'
import { CheckboxGroup } from '@/ui/form/CheckboxGroup'
import { FilterForm } from '@/ui/form/FilterForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { TextField } from '@/ui/form/TextField'
import { Lead } from '@/ui/Lead'
import { wijzigTermijnAction } from '../termijnen/actions'
import type { Bewaartermijn } from '../termijnen/queries'

/** What somebody asked to see: the term they think of, and what it would do. */
export type Voorbeeld =
  | { readonly getypt: string; readonly bezwaar: string }
  | { readonly getypt: string; readonly dagen: number | null; readonly gevolg: number | undefined }

interface BewaartermijnPaginaProps {
  termijn: Bewaartermijn
  /** Undefined: nothing was asked yet. */
  voorbeeld: Voorbeeld | undefined
}

/** First look what a term does, then set it. */
export function BewaartermijnPagina({ termijn, voorbeeld }: BewaartermijnPaginaProps) {
  const { soort, naam, dagen } = termijn
  const { min, max } = grenzenVan(soort)
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: 'Bewaartermijnen', href: '/beheer/bewaartermijnen' }, { label: 'Wijzig' }]}
      />
      <h1>{naam}</h1>
      <Lead>
        {dagen === null
          ? 'Deze tafel heeft geen eigen termijn. De termijn voor elke casus telt.'
          : `Nu bewaren wij de teksten ${dagen === 1 ? '1 dag' : `${dagen} dagen`}.`}
      </Lead>
      {voorbeeld && 'bezwaar' in voorbeeld && (
        <Alert kind="let-op" live>
          <p>{voorbeeld.bezwaar}</p>
        </Alert>
      )}
      <FilterForm
        action={`/beheer/bewaartermijnen/${soort}`}
        values={{ dagen: [voorbeeld?.getypt ?? dagen?.toString() ?? ''] }}
        submitLabel="Bekijk wat dit doet"
        label="Nieuwe termijn"
      >
        <TextField
          name="dagen"
          label="Hoeveel dagen bewaren wij de teksten?"
          hint={`Van ${min} tot en met ${max}.${magLeeg(soort) ? ' Leeg: geen eigen termijn.' : ''}`}
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
        />
      </FilterForm>
      {voorbeeld && 'dagen' in voorbeeld && <Instellen termijn={termijn} {...voorbeeld} />}
    </>
  )
}

type InstellenProps = { termijn: Bewaartermijn; dagen: number | null; gevolg: number | undefined }

function Instellen({ termijn, dagen, gevolg }: InstellenProps) {
  const wens = dagen === null ? 'Geen eigen termijn' : `${dagen} dagen`
  return (
    <section aria-labelledby="gevolg">
      <h2 id="gevolg">Wat dit doet: {wens}</h2>
      <p>{gevolg === undefined ? 'Dit gaat niet over teksten van casussen.' : gevolgInWoorden(gevolg)}</p>
      <ActionForm
        action={wijzigTermijnAction}
        title={termijn.naam}
        hidden={{
          soort: termijn.soort,
          dagen: dagen?.toString() ?? '',
          gezien: termijn.dagen?.toString() ?? '',
        }}
      >
        <CheckboxGroup
          name="bevestigd"
          label="Is deze termijn afgesproken?"
          hint="Zonder vinkje staat er overal bij dat de termijn voorlopig is."
          options={[{ value: 'ja', label: 'Ja, de FG heeft deze termijn bevestigd' }]}
          optional
        />
        <SubmitButton>Stel deze termijn in</SubmitButton>
      </ActionForm>
    </section>
  )
}

const gevolgInWoorden = (gevolg: number): string =>
  gevolg === 0
    ? 'Vannacht worden de teksten van minder dan 10 casussen gewist, misschien van geen.'
    : `Let op: vannacht worden de teksten van ${gevolg} casussen of meer gewist. Dat kan niet terug.`
