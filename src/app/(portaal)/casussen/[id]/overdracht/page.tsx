import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OverdrachtPagina } from '@/features/casus/overdracht/components/OverdrachtPagina'
import { findOverdracht } from '@/features/casus/overdracht/queries'
import { findCasusVoorHandeling } from '@/features/casus/pad/queries'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

export const metadata: Metadata = { title: 'Overdracht' }

export default async function OverdrachtPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor('casus.inzien')
  const { id } = await params
  const overdracht = await findOverdracht(actor, id)
  if (!overdracht) notFound()
  const casus = await findCasusVoorHandeling(actor, id, 'neemOver')
  return (
    <OverdrachtPagina
      overdracht={overdracht}
      ontvanger={casus?.bezwaar === null}
      vrager={overdracht.vrager}
      metCasus={casus !== null}
      typed={await findTypedForm(actor, await currentPath())}
    />
  )
}
