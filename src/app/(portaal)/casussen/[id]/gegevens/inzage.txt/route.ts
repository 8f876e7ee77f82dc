import { findInzage } from '@/features/bewaren/queries'
import { fileAnswer } from '@/server/fileAnswer'
import { problem } from '@/server/problem'
import { defineRoute } from '@/server/route'

type Context = { params: Promise<{ id: string }> }

export const GET = defineRoute('casus.bewaren', async (_request, { params }: Context, actor) => {
  const tekst = await findInzage(actor, (await params).id)
  return tekst
    ? fileAnswer('inzage.txt', tekst)
    : problem(404, 'Niet gevonden', 'Deze casus bestaat niet (meer), of is niet van uw gemeente.')
})
