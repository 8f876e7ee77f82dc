import type { FormState } from '@/domain/formState'
import { Card } from '@/ui/Card'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { kiesTafelAction } from '../actions'
import type { Keuze } from '../keuze/keuze'
import { aanmeldenUitleg, tredeUitleg } from '../keuze/woorden'
import { KeuzeReden } from './KeuzeReden'
import { NietZelf } from './NietZelf'
import { RegisseurKeuze } from './RegisseurKeuze'

interface GeadviseerdeTafelProps {
  casusId: string
  keuze: Keuze
  lopend: readonly string[]
  typed: FormState['values'] | undefined
}

/** An advised table: one press begins the aanmelding. */
export function GeadviseerdeTafel({ casusId, keuze, lopend, typed }: GeadviseerdeTafelProps) {
  if (keuze.aanmelden === 'niet') return <NietZelf keuzes={[keuze]} />
  const redenNodig = keuze.redenNodig !== null
  return (
    <Card title={keuze.naam}>
      <p>{aanmeldenUitleg[keuze.aanmelden]}</p>
      <ActionForm
        id={keuze.tafel}
        action={kiesTafelAction}
        title={`Aanmelden bij ${keuze.naam}`}
        typed={typed}
        hidden={{
          casusId,
          tafel: keuze.tafel,
          ...(redenNodig ? { redenNodig: 'ja' } : {}),
          ...(lopend.length > 0 ? { regisseurNodig: 'ja' } : {}),
        }}
      >
        {redenNodig && <KeuzeReden hint={tredeUitleg} />}
        {lopend.length > 0 && <RegisseurKeuze lopend={lopend} />}
        <SubmitButton>Aanmelden bij {keuze.naam}</SubmitButton>
      </ActionForm>
    </Card>
  )
}
