import { findOverlegtafel } from '@/features/overlegtafels/queries'
import { apiRoute, methodNotAllowed, notFound } from '@/server/api/apiRoute'

type Context = { params: Promise<{ slug: string }> }

export const dynamic = 'force-dynamic'

export const GET = apiRoute<Context>(async (_request, { params }) => {
  const tafel = await findOverlegtafel((await params).slug)
  return tafel ? Response.json(tafel) : notFound()
})
export const POST = methodNotAllowed('GET, HEAD')
