import { terugkoppelingPdf } from '@/features/terugkoppeling/pdf'
import { findTerugkoppeling } from '@/features/terugkoppeling/queries'
import { findCurrentActor } from '@/server/auth/currentActor'
import { fileAnswer } from '@/server/fileAnswer'
import { problem } from '@/server/problem'
import { defineRoute } from '@/server/route'

type Context = { params: Promise<{ id: string }> }

export const GET = defineRoute<Context>('terugkoppeling.inzien', async (_request, { params }) => {
  const actor = await findCurrentActor()
  const terugkoppeling = actor && (await findTerugkoppeling(actor, (await params).id, true))
  if (!terugkoppeling) return problem(404, 'Bestaat niet', 'Deze terugkoppeling bestaat niet.')
  const { casuscode, versie } = terugkoppeling
  return fileAnswer(
    `terugkoppeling-${casuscode}-versie-${versie}.pdf`,
    await terugkoppelingPdf(terugkoppeling),
  )
})
