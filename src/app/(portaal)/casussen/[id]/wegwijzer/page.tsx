import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { VernieuwAdvies } from '@/features/casus/components/VernieuwAdvies'
import { VraagForm } from '@/features/casus/components/VraagForm'
import { findCasusWegwijzer } from '@/features/casus/queries'
import { casusIdSchema } from '@/features/casus/schema'
import { stapVan } from '@/features/casus/stap'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

/** The page gives its own title: it depends on the question. */
export const metadata: Metadata = { title: null }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ vraag?: string }> }

export default async function CasusWegwijzerPage({ params, searchParams }: Props) {
  const actor = await requireActor('casus.starten')
  const id = casusIdSchema.safeParse((await params).id)
  const casus = id.success ? await findCasusWegwijzer(actor, id.data) : null
  if (!casus) notFound()
  const { vraag } = await searchParams
  const stap = stapVan(casus.pad, vraag)
  if (stap) {
    const getypt = await findTypedForm(actor, await currentPath())
    const typed = getypt?.stap === stap.vraag.id ? getypt : undefined
    return <VraagForm casus={casus} stap={stap} typed={typed} />
  }
  if (vraag !== undefined) redirect(`/casussen/${casus.id}/wegwijzer`)
  if (casus.adviesActueel) redirect(`/casussen/${casus.id}/advies`)
  return <VernieuwAdvies casusId={casus.id} />
}
