import { dagenVerder } from '@/domain/bijeenkomst/reeks'
import { ritmeInWoorden } from '@/domain/bijeenkomst/ritme'
import type { FormState } from '@/domain/formState'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ActionForm } from '@/ui/form/ActionForm'
import { Select } from '@/ui/form/Select'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
import { TextField } from '@/ui/form/TextField'
import { Lead } from '@/ui/Lead'
import { Panel } from '@/ui/Panel'
import { TextLink } from '@/ui/TextLink'
import { planBijeenkomstenAction } from '../actions'
import { inleverHint } from '../inleverHint'
import type { Tafelafspraken } from '../queries'
import { MomentVelden } from './MomentVelden'

const titel = 'Plan een bijeenkomst'
const weken = [1, 2, 3, 4, 6, 8].map((n) => ({
  value: String(n),
  label: n === 1 ? 'Elke week' : `Om de ${n} weken`,
}))

interface PlanPaginaProps {
  tafel: Tafelafspraken
  typed: FormState['values'] | undefined
}

export function PlanPagina({ tafel, typed }: PlanPaginaProps) {
  const { slug, naam, ritme, bevestigd, laatste } = tafel
  const volgende = laatste && ritme.omDeWeken ? dagenVerder(laatste, 7 * ritme.omDeWeken) : null
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Agenda', href: '/agenda' }, { label: titel }]} />
      <h1>{titel}</h1>
      <Lead>{naam}</Lead>
      <Panel>
        <p>
          {bevestigd ? 'Vaste afspraken' : 'Wat de bronnen zeggen'}: {ritmeInWoorden(ritme)}.{' '}
          <TextLink href={`/agenda/afspraken/${slug}`}>Wijzig de vaste afspraken</TextLink>
        </p>
      </Panel>
      <ActionForm
        action={planBijeenkomstenAction}
        title={titel}
        ownsTitle
        hidden={{ tafel: slug }}
        typed={typed}
      >
        <MomentVelden
          start={volgende}
          tijd={ritme.tijd}
          duur={ritme.duurMinuten}
          plaats={ritme.plaats}
          link={ritme.link}
          plekken={ritme.plekken}
          inleveren={null}
          inleverHint={inleverHint(tafel.inhoud.termijnen.indienenVoorafDagen)}
        />
        <Select name="omDeWeken" label="Komt het overleg terug?" emptyLabel="Nee, één keer" options={weken} />
        <div className="veld--kort">
          <TextField
            name="aantal"
            label="Hoeveel bijeenkomsten plant u?"
            hint="Alleen als het overleg terugkomt. Wat op een feestdag valt, slaan wij over."
            optional
            inputMode="numeric"
            maxLength={2}
            autoComplete="off"
          />
        </div>
        <SubmitOrBack submit={titel} back="/agenda" backLabel="Terug naar de agenda" />
      </ActionForm>
    </>
  )
}
