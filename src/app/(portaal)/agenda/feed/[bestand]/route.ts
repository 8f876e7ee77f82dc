import { findFeed } from '@/features/agenda/feed'
import { fileAnswer } from '@/server/fileAnswer'
import { problem } from '@/server/problem'
import { defineRoute } from '@/server/route'

type Context = { params: Promise<{ bestand: string }> }

/** For calendar programs: the key in the address is the permission. */
export const GET = defineRoute('openbaar', async (_request, { params }: Context) => {
  const bestand = await findFeed((await params).bestand)
  return bestand
    ? fileAnswer('agenda.ics', bestand)
    : problem(404, 'Niet gevonden', 'Deze kalenderlink bestaat niet (meer). Maak in het portaal een nieuwe.')
})
