import { findKalenderbestand } from '@/features/agenda/queries'
import { fileAnswer } from '@/server/fileAnswer'
import { problem } from '@/server/problem'
import { defineRoute } from '@/server/route'

type Context = { params: Promise<{ id: string }> }

export const GET = defineRoute('bijeenkomst.inzien', async (_request, { params }: Context, actor) => {
  const bestand = await findKalenderbestand(actor, (await params).id)
  return bestand
    ? fileAnswer('bijeenkomst.ics', bestand)
    : problem(404, 'Niet gevonden', 'Deze bijeenkomst bestaat niet (meer).')
})
