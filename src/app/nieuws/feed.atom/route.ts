import { atomFeed } from '@/features/nieuws/atom'
import { listNieuws } from '@/features/nieuws/queries'
import { now } from '@/server/clock'
import { env } from '@/server/env'
import { defineRoute } from '@/server/route'

// The public address is a setting of the installation, not of the build.
export const dynamic = 'force-dynamic'

export const GET = defineRoute('openbaar', async () => {
  const feed = atomFeed(await listNieuws(), env.PORTAAL_URL, now())
  return new Response(feed, {
    headers: {
      'Content-Type': 'application/atom+xml; charset=utf-8',
      'Cache-Control': 'public, max-age=300',
    },
  })
})
