import { notFound } from 'next/navigation'
import { z } from 'zod'
import type { Actor } from '@/domain/access/actor'
import type { BehandelaarHandeling } from '@/features/aanmeldingen/behandelaar/handelingen'
import { findStand } from '@/features/aanmeldingen/behandelaar/queries'
import { currentPath } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

/** What the page of every act begins with; an id that is none, or is not within reach, does not exist. */
export async function loadStand(
  actor: Actor,
  params: Promise<{ id: string }>,
  handeling: BehandelaarHandeling,
) {
  const id = z.uuid().safeParse((await params).id)
  const stand = id.success ? await findStand(actor, id.data, handeling) : null
  if (!stand) notFound()
  return { stand, typed: await findTypedForm(actor, await currentPath()) }
}
