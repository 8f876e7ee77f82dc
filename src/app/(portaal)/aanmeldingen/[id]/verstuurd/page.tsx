import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { Verstuurd } from '@/features/aanmeldingen/aanmelder/components/Verstuurd'
import { findGevolgd } from '@/features/aanmeldingen/aanmelder/queries'
import { aanmeldingPad, controleUrl } from '@/features/aanmeldingen/aanmelder/stappen'
import { requireActor } from '@/server/auth/currentActor'
import { getZvh } from '@/server/content/zvh'

export const metadata: Metadata = { title: 'Uw aanmelding is verstuurd' }

/** As long as nobody did anything with it, this is the confirmation; after that the page that follows it says more. */
const bevestigd = ['wacht-op-akkoord', 'ingediend', 'doorgestuurd']

type Props = { params: Promise<{ id: string }> }

export default async function VerstuurdPage({ params }: Props) {
  const actor = await requireActor('aanmelding.volgen')
  const { id } = await params
  const gevolgd = await findGevolgd(actor, id)
  if (!gevolgd?.eigen) notFound()
  if (gevolgd.status === 'concept') redirect(controleUrl(id))
  if (!bevestigd.includes(gevolgd.status)) redirect(aanmeldingPad(id))
  return <Verstuurd gevolgd={gevolgd} zvh={await getZvh()} />
}
