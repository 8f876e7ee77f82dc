import { alsGepost } from '@/features/wegwijzer/schema'
import { carryAnswers } from '@/server/carriedAnswers'
import { defineRoute } from '@/server/route'
import { leesAntwoorden } from '@/ui/routering/leesAntwoorden'

const seeOther = (location: string): Response =>
  new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } })

/** The answers of the wegwijzer go along to a new casus; who has no session logs in first. */
export const POST = defineRoute('openbaar', async (request) => {
  const gepost = alsGepost(new URLSearchParams(await request.text()))
  await carryAnswers(leesAntwoorden(gepost))
  return seeOther('/casussen/nieuw')
})

/** There is nothing to see here: begin at the wegwijzer. */
export const GET = defineRoute('openbaar', async () => seeOther('/wegwijzer'))
