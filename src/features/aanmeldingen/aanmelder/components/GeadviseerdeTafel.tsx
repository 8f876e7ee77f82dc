import { Card } from '@/ui/Card'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { kiesTafelAction } from '../actions'
import type { Keuze } from '../keuze'
import { aanmeldenUitleg, tredeUitleg } from '../keuzeWoorden'
import { KeuzeReden } from './KeuzeReden'
import { NietZelf } from './NietZelf'

interface GeadviseerdeTafelProps {
  casusId: string
  keuze: Keuze
}

/** An advised table: one press begins the aanmelding. */
export function GeadviseerdeTafel({ casusId, keuze }: GeadviseerdeTafelProps) {
  if (keuze.aanmelden === 'niet') return <NietZelf keuzes={[keuze]} />
  const redenNodig = keuze.redenNodig !== null
  return (
    <Card title={keuze.naam}>
      <p>{aanmeldenUitleg[keuze.aanmelden]}</p>
      <ActionForm
        id={keuze.tafel}
        action={kiesTafelAction}
        title={`Aanmelden bij ${keuze.naam}`}
        hidden={{ casusId, tafel: keuze.tafel, ...(redenNodig ? { redenNodig: 'ja' } : {}) }}
      >
        {redenNodig && <KeuzeReden hint={tredeUitleg} />}
        <SubmitButton>Aanmelden bij {keuze.naam}</SubmitButton>
      </ActionForm>
    </Card>
  )
}
