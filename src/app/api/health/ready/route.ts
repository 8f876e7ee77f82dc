import { findReadiness } from '@/features/gezondheid/queries'
import { defineRoute } from '@/server/route'

export const dynamic = 'force-dynamic'

/** The portal can do its work: 200 or 503, with what was looked at. */
export const GET = defineRoute('openbaar', async () => {
  const readiness = await findReadiness()
  return Response.json(readiness, {
    status: readiness.status === 'ok' ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  })
})
