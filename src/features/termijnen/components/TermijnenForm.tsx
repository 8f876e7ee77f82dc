import type { FormState } from '@/domain/formState'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ActionForm } from '@/ui/form/ActionForm'
import { CheckboxGroup } from '@/ui/form/CheckboxGroup'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
import { TextField } from '@/ui/form/TextField'
import { Lead } from '@/ui/Lead'
import { bewaarTermijnenAction } from '../actions'
import type { Tafel } from '../data'
import { Getalveld } from './Getalveld'
import { Uurtermijnen } from './Uurtermijnen'

interface TermijnenFormProps {
  tafel: Tafel
  /** The ZVH says whether the first reaction is agreed. */
  magBevestigen: boolean
  typed: FormState['values'] | undefined
}

/** The terms of one table; empty is an answer too. */
export function TermijnenForm({ tafel, magBevestigen, typed }: TermijnenFormProps) {
  const { slug, korteNaam, naam, inhoud, bewerktOp } = tafel
  const { reactietermijn, termijnen, ritme, termijn } = inhoud
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Termijnen', href: '/termijnen' }, { label: korteNaam }]} />
      <h1>Termijnen van {naam}</h1>
      <Lead>Nieuwe stappen rekenen met wat u hier invult. Wat al loopt, houdt zijn datum.</Lead>
      <ActionForm
        action={bewaarTermijnenAction}
        title={`Termijnen van ${naam}`}
        ownsTitle
        typed={typed}
        hidden={{
          slug,
          gezien: bewerktOp?.toISOString() ?? '',
          ...(reactietermijn ? { metReactie: 'ja' } : {}),
        }}
      >
        {reactietermijn && (
          <>
            <Getalveld
              name="werkdagen"
              label="Binnen hoeveel werkdagen hoort een aanmelder iets?"
              hint="Dit is de termijn voor elke stap van de tafel."
              initial={reactietermijn.werkdagen}
            />
            {magBevestigen && (
              <CheckboxGroup
                name="bevestigd"
                label="Is deze termijn afgesproken?"
                hint="Zonder vinkje staat er overal bij dat het een voorstel is."
                options={[{ value: 'ja', label: 'Ja, het ZVH bevestigt deze termijn' }]}
                optional
                initial={reactietermijn.zekerheid === 'afgeleid' ? undefined : 'ja'}
              />
            )}
          </>
        )}
        {!reactietermijn && <Uurtermijnen uurtermijnen={termijnen.reactieUren} />}
        <Getalveld
          name="indienenVoorafDagen"
          label="Hoeveel dagen voor het overleg moet een casus binnen zijn?"
          hint="Bijvoorbeeld 21. Weet u het niet? Laat het dan leeg."
          optional
          initial={termijnen.indienenVoorafDagen}
        />
        <Getalveld
          name="frequentieDagen"
          label="Om de hoeveel dagen komt de tafel bij elkaar?"
          hint="Bijvoorbeeld 14."
          optional
          initial={termijnen.frequentieDagen}
        />
        <TextField
          name="ritme"
          label="Hoe vaak, in woorden"
          hint="Dit staat op de openbare pagina van de tafel."
          optional
          maxLength={300}
          initial={ritme ?? undefined}
        />
        <TextField
          name="termijn"
          label="Termijn, in woorden"
          hint="Dit staat op de openbare pagina van de tafel."
          optional
          maxLength={300}
          initial={termijn ?? undefined}
        />
        {reactietermijn && <Uurtermijnen uurtermijnen={termijnen.reactieUren} />}
        <SubmitOrBack submit="Bewaar de termijnen" back="/termijnen" />
      </ActionForm>
    </>
  )
}
