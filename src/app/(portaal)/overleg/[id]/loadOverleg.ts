import { notFound } from 'next/navigation'
import { z } from 'zod'
import type { Actor } from '@/domain/access/actor'
import type { OverlegHandeling } from '@/domain/escalatieoverleg/overleg'
import { findVoorHandeling } from '@/features/aanmeldingen/escalatieoverleg/queries'
import { currentPath } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

/** What the page of every act begins with; an id that is none, or is of another gemeente, does not exist. */
export async function loadOverleg(
  actor: Actor,
  params: Promise<{ id: string }>,
  handeling: OverlegHandeling,
) {
  const id = z.uuid().safeParse((await params).id)
  const overleg = id.success ? await findVoorHandeling(actor, id.data, handeling) : null
  if (!overleg) notFound()
  return { overleg, typed: await findTypedForm(actor, await currentPath()) }
}
