import { findFoto } from '@/features/smoelenboek/queries'
import { problem } from '@/server/problem'
import { defineRoute } from '@/server/route'

type Context = { params: Promise<{ id: string }> }

/** Asked for anew at every look, so that a photo that was taken away is gone from every screen at the next one. */
export const GET = defineRoute('smoelenboek.gebruiken', async (_request, { params }: Context, actor) => {
  const beeld = await findFoto(actor, (await params).id)
  if (!beeld) return problem(404, 'Niet gevonden', 'Deze foto bestaat niet (meer).')
  return new Response(beeld, {
    headers: {
      'content-type': 'image/webp',
      'content-disposition': 'inline; filename="foto.webp"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
})
