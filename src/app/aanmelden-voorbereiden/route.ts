import { alleVelden } from '@/domain/wegwijzer/antwoordvelden'
import { leesAntwoorden } from '@/domain/wegwijzer/leesAntwoorden'
import { alsGepost } from '@/features/wegwijzer/schema'
import { carryAnswers } from '@/server/carriedAnswers'
import { defineRoute } from '@/server/route'
import { seeOther } from '@/server/seeOther'

/** The answers of the wegwijzer go along to a new casus; who has no session logs in first. */
export const POST = defineRoute('openbaar', async (request) => {
  const antwoorden = leesAntwoorden(alsGepost(new URLSearchParams(await request.text())))
  if (alleVelden(antwoorden).length === 0) return seeOther('/wegwijzer')
  await carryAnswers(antwoorden)
  return seeOther('/casussen/nieuw')
})

/** There is nothing to see here: begin at the wegwijzer. */
export const GET = defineRoute('openbaar', async () => seeOther('/wegwijzer'))
