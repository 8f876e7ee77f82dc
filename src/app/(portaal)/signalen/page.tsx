import type { Metadata } from 'next'
import { may } from '@/domain/access/permissions'
import { SignalenPagina } from '@/features/signalen/components/SignalenPagina'
import { findSignalen } from '@/features/signalen/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Signalen en lessen' }

type Props = { searchParams: Promise<{ gedaan?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const actor = await requireActor('signalen.inzien')
  const { gedaan } = await searchParams
  return (
    <SignalenPagina
      gevonden={await findSignalen(actor)}
      volgtOp={may(actor.rol, 'signalen.opvolgen')}
      gedaan={typeof gedaan === 'string' ? gedaan : undefined}
    />
  )
}
