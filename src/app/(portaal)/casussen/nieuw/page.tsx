import type { Metadata } from 'next'
import { StartForm } from '@/features/casus/components/StartForm'
import { StartUitleg } from '@/features/casus/components/StartUitleg'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { readCarriedAnswers } from '@/server/carriedAnswers'
import { findTypedForm } from '@/server/typedForm'
import { Breadcrumbs } from '@/ui/Breadcrumbs'

export const metadata: Metadata = { title: 'Start een casus' }

export default async function NieuweCasusPage() {
  const actor = await requireActor('casus.starten')
  const meegenomen = await readCarriedAnswers()
  const { rol: _rol, ...antwoorden } = meegenomen?.situatie ?? {}
  const aantal = Object.keys(antwoorden).length + (meegenomen?.gesteld.size ?? 0)
  const gemeente = actor.gemeenteCode === null ? undefined : (antwoorden.gemeente ?? actor.gemeenteCode)
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Mijn casussen', href: '/casussen' }, { label: 'Start een casus' }]} />
      <StartUitleg meegenomen={aantal} />
      <StartForm
        id={crypto.randomUUID()}
        gemeente={gemeente}
        typed={await findTypedForm(actor, await currentPath())}
      />
    </>
  )
}
