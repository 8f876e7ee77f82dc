import { agendaPdf } from '@/features/aanmeldingen/bijeenkomsten/agendaPdf'
import { findSamenvattingen } from '@/features/aanmeldingen/bijeenkomsten/queries'
import { fileAnswer } from '@/server/fileAnswer'
import { problem } from '@/server/problem'
import { defineRoute } from '@/server/route'

type Context = { params: Promise<{ id: string }> }

export const GET = defineRoute('aanmelding.behandelen', async (_request, { params }: Context, actor) => {
  const samenvattingen = await findSamenvattingen(actor, (await params).id, true)
  return samenvattingen
    ? fileAnswer('agenda.pdf', await agendaPdf(samenvattingen))
    : problem(404, 'Niet gevonden', 'Deze agenda bestaat niet (meer), of is niet van uw tafel.')
})
