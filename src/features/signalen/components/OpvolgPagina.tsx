import type { FormState } from '@/domain/formState'
import { signaalNamen } from '@/domain/signaal/signalen'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ActionForm } from '@/ui/form/ActionForm'
import { GuardedText } from '@/ui/form/GuardedText'
import { RadioGroup } from '@/ui/form/RadioGroup'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
import { Panel } from '@/ui/Panel'
import { Timeline } from '@/ui/Timeline'
import { volgOpAction } from '../actions'
import type { SignaalRegel } from '../queries'

const titel = 'Leg opvolging vast'

/** What was done with one signal, so that whoever gave it hears of it. */
export function OpvolgPagina({
  signaal,
  typed,
}: {
  signaal: SignaalRegel
  typed: FormState['values'] | undefined
}) {
  const { overlegId, soort, tekst, gemeente, casuscode, opvolgingen } = signaal
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Signalen en lessen', href: '/signalen' }, { label: titel }]} />
      <h1>{titel}</h1>
      <Panel>
        <p>
          <strong>{signaalNamen[soort]}</strong>, gemeente {gemeente}, {casuscode}
        </p>
        <p className="whitespace-pre-line">{tekst}</p>
      </Panel>
      {opvolgingen.length > 0 && (
        <Timeline
          events={opvolgingen.map(({ id, op, organisatieNaam, stand, tekst: gedaan }) => ({
            key: id,
            moment: op,
            who: organisatieNaam,
            what: stand === 'afgerond' ? 'Afgerond' : 'Opgepakt',
            text: gedaan,
          }))}
        />
      )}
      <ActionForm
        action={volgOpAction}
        title={titel}
        ownsTitle
        typed={typed}
        hidden={{ overlegId, soort, gezien: String(opvolgingen.length) }}
      >
        <GuardedText
          name="tekst"
          label="Wat is er gedaan?"
          hint="De gemeente leest dit. Bijvoorbeeld: ‘Besproken in de stuurgroep, brief aan het ministerie.’"
          max={800}
          rows={4}
        />
        <RadioGroup
          name="stand"
          label="Hoe staat het?"
          options={[
            { value: 'opgepakt', label: 'Opgepakt', hint: 'Het signaal blijft open.' },
            { value: 'afgerond', label: 'Afgerond', hint: 'Er hoeft niets meer te gebeuren.' },
          ]}
        />
        <SubmitOrBack submit={titel} back="/signalen" backLabel="Terug naar de signalen" />
      </ActionForm>
    </>
  )
}
