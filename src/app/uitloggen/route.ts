import { logUit } from '@/features/toegang/commands'
import { findCurrentActor } from '@/server/auth/currentActor'
import { defineRoute } from '@/server/route'
import { seeOther } from '@/server/seeOther'

/** A plain route, because every page has this button, also a page without server actions. Who is out already is out. */
export const POST = defineRoute('openbaar', async () => {
  const actor = await findCurrentActor()
  if (actor) await logUit(actor)
  return seeOther('/')
})

/** There is nothing to see here. */
export const GET = defineRoute('openbaar', async () => seeOther('/start'))
