import type { Metadata } from 'next'
import { schoonPad } from '@/domain/redactie/tekstBijPad'
import { EigenMeldingVerstuurd, EigenMeldPagina } from '@/features/melden/components/EigenMeldPagina'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

export const metadata: Metadata = { title: 'Klopt er iets niet?' }

type Props = { searchParams: Promise<{ pad?: string | string[]; gedaan?: string | string[] }> }

export default async function KloptIetsNietPage({ searchParams }: Props) {
  const actor = await requireActor('account.eigen')
  const { pad, gedaan } = await searchParams
  if (gedaan === 'ja') return <EigenMeldingVerstuurd />
  const typed = await findTypedForm(actor, await currentPath())
  return <EigenMeldPagina pad={schoonPad(typeof pad === 'string' ? pad : '/')} typed={typed} />
}
