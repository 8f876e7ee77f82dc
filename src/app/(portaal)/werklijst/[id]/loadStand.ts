import { notFound } from 'next/navigation'
import { z } from 'zod'
import type { BehandelaarHandeling } from '@/features/aanmeldingen/behandelaar/handelingen'
import { findStand } from '@/features/aanmeldingen/behandelaar/queries'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

/** What the page of every act begins with; an id that is none, or is not within reach, does not exist. */
export async function loadStand(params: Promise<{ id: string }>, handeling: BehandelaarHandeling) {
  const actor = await requireActor('aanmelding.behandelen')
  const id = z.uuid().safeParse((await params).id)
  const stand = id.success ? await findStand(actor, id.data, handeling) : null
  if (!stand) notFound()
  return { actor, stand, typed: await findTypedForm(actor, await currentPath()) }
}
