import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { may } from '@/domain/access/permissions'
import { casusIdSchema } from '@/features/casus/schema'
import { CasusInhoud } from '@/features/casus/volgen/components/CasusInhoud'
import { findCasus } from '@/features/casus/volgen/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Casus' }

type Props = { params: Promise<{ id: string }> }

export default async function CasusPage({ params }: Props) {
  const actor = await requireActor('casus.inzien')
  const id = casusIdSchema.safeParse((await params).id)
  const casus = id.success ? await findCasus(actor, id.data) : null
  if (!casus) notFound()
  return <CasusInhoud casus={casus} lijst={lijstVan(may(actor.rol, 'aanmelding.volgen'))} />
}

const lijstVan = (volgt: boolean) =>
  volgt ? { href: '/casussen', label: 'Mijn casussen' } : { href: '/werklijst', label: 'Werklijst' }
