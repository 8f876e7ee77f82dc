import { findThemadagbestand } from '@/features/agenda/themadagen/queries'
import { fileAnswer } from '@/server/fileAnswer'
import { problem } from '@/server/problem'
import { defineRoute } from '@/server/route'

type Context = { params: Promise<{ slug: string }> }

export const GET = defineRoute('agenda.inzien', async (_request, { params }: Context, actor) => {
  const bestand = await findThemadagbestand(actor, (await params).slug)
  return bestand
    ? fileAnswer('bijeenkomst.ics', bestand)
    : problem(404, 'Niet gevonden', 'Deze bijeenkomst bestaat niet (meer).')
})
