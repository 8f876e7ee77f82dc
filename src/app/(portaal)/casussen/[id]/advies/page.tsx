import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { KiesTafel } from '@/features/aanmeldingen/schalen/components/KiesTafel'
import { NaarOpschalen } from '@/features/aanmeldingen/schalen/components/NaarOpschalen'
import { findOpschalen } from '@/features/aanmeldingen/schalen/queries'
import { AdviesPagina } from '@/features/casus/components/AdviesPagina'
import { findCasusAdvies } from '@/features/casus/queries'
import { casusIdSchema } from '@/features/casus/schema'
import { listOndersteuners, listOverlegtafels } from '@/features/overlegtafels/queries'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { getZvh } from '@/server/content/zvh'
import { findTypedForm } from '@/server/typedForm'

export const metadata: Metadata = { title: 'Advies' }

export default async function CasusAdviesPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor('casus.starten')
  const id = casusIdSchema.safeParse((await params).id)
  const casus = id.success ? await findCasusAdvies(actor, id.data) : null
  if (!casus) notFound()
  if (casus === 'niet-af') redirect(`/casussen/${id.data}/wegwijzer`)
  const keuze = await findOpschalen(actor, casus.casusId)
  if (!keuze) notFound()
  const [tafels, ondersteuners, zvh] = await Promise.all([listOverlegtafels(), listOndersteuners(), getZvh()])
  return (
    <AdviesPagina casus={casus} inhoud={{ tafels, ondersteuners, zvh }}>
      {keuze.geweest.length > 0 || keuze.bezet.length > 0 ? (
        <NaarOpschalen casusId={casus.casusId} />
      ) : (
        <KiesTafel
          casusId={casus.casusId}
          situatie={keuze.situatie}
          adviezen={casus.adviezen}
          rol={keuze.rol}
          typed={await findTypedForm(actor, await currentPath())}
        />
      )}
    </AdviesPagina>
  )
}
