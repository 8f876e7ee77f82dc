import { ActionForm } from '@/ui/form/ActionForm'
import { RadioGroup } from '@/ui/form/RadioGroup'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { kiesTafelAction } from '../actions'
import type { Keuze } from '../keuze'
import { aanmeldenUitleg } from '../keuzeWoorden'
import { KeuzeReden } from './KeuzeReden'
import { Uitklap } from './Uitklap'

interface AndereTafelProps {
  casusId: string
  keuzes: readonly Keuze[]
}

/** A table that the advice does not name: allowed, with a reason. */
export function AndereTafel({ casusId, keuzes }: AndereTafelProps) {
  return (
    <ActionForm
      id="andere-tafel"
      action={kiesTafelAction}
      title="Kies een andere overlegtafel"
      hidden={{ casusId, redenNodig: 'ja' }}
    >
      <Uitklap summary="Kies een andere overlegtafel">
        <RadioGroup
          name="tafel"
          label="Welke overlegtafel kiest u?"
          options={keuzes.map(({ tafel, naam, aanmelden }) => ({
            value: tafel,
            label: naam,
            hint: aanmelden === 'niet' ? undefined : aanmeldenUitleg[aanmelden],
          }))}
        />
        <KeuzeReden hint="De tafel leest uw reden. Noem geen namen." />
        <SubmitButton kind="secondary">Aanmelden bij deze tafel</SubmitButton>
      </Uitklap>
    </ActionForm>
  )
}
