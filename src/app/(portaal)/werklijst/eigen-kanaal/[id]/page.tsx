import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { UitkomstKeuze } from '@/features/aanmeldingen/behandelaar/components/UitkomstKeuze'
import { DoorgestuurdKop } from '@/features/aanmeldingen/coordinator/components/DoorgestuurdKop'
import { eigenKanaalPad } from '@/features/aanmeldingen/coordinator/pad'
import { findDoorgestuurd } from '@/features/aanmeldingen/coordinator/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Meld de uitkomst: kies' }

type Props = { params: Promise<{ id: string }> }

export default async function DoorgestuurdPage({ params }: Props) {
  const actor = await requireActor('aanmelding.behandelen')
  const doorgestuurd = (await findDoorgestuurd(actor, (await params).id)) ?? notFound()
  return (
    <>
      <DoorgestuurdKop doorgestuurd={doorgestuurd} />
      {doorgestuurd.open && <UitkomstKeuze pad={`${eigenKanaalPad}/${doorgestuurd.id}`} />}
    </>
  )
}
