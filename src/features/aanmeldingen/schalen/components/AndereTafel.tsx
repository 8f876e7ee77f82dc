import type { FormState } from '@/domain/formState'
import { ActionForm } from '@/ui/form/ActionForm'
import { RadioGroup } from '@/ui/form/RadioGroup'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { Uitklap } from '@/ui/form/Uitklap'
import { kiesTafelAction } from '../actions'
import type { Keuze } from '../keuze/keuze'
import { aanmeldenUitleg } from '../keuze/woorden'
import { KeuzeReden } from './KeuzeReden'
import { RegisseurKeuze } from './RegisseurKeuze'

interface AndereTafelProps {
  casusId: string
  keuzes: readonly Keuze[]
  lopend: readonly string[]
  typed: FormState['values'] | undefined
}

/** A table that the advice does not name: allowed, with a reason. */
export function AndereTafel({ casusId, keuzes, lopend, typed }: AndereTafelProps) {
  return (
    <ActionForm
      id="andere-tafel"
      action={kiesTafelAction}
      title="Kies een andere overlegtafel"
      typed={typed}
      hidden={{ casusId, redenNodig: 'ja', ...(lopend.length > 0 ? { regisseurNodig: 'ja' } : {}) }}
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
        {lopend.length > 0 && <RegisseurKeuze lopend={lopend} />}
        <SubmitButton kind="secondary">Aanmelden bij deze tafel</SubmitButton>
      </Uitklap>
    </ActionForm>
  )
}
