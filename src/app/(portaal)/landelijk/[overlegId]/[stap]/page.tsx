import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StapPagina } from '@/features/landelijk/components/StapPagina'
import { findLandelijk } from '@/features/landelijk/queries'
import { stapVanPad } from '@/features/landelijk/woorden'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

type Props = { params: Promise<{ overlegId: string; stap: string }> }

export default async function StapPage({ params }: Props) {
  const actor = await requireActor('landelijk.registreren')
  const { overlegId, stap: pad } = await params
  const stap = stapVanPad(pad)
  const landelijk = stap ? await findLandelijk(actor, overlegId) : null
  if (!stap || !landelijk) notFound()
  return (
    <StapPagina landelijk={landelijk} stap={stap} typed={await findTypedForm(actor, await currentPath())} />
  )
}
