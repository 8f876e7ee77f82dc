import { now } from '@/server/clock'
import { env } from '@/server/env'
import { defineRoute } from '@/server/route'

/** The file is asked for again so often that half a year is never reached (milliseconds). */
const validFor = 180 * 86_400_000

export const dynamic = 'force-dynamic'

/** RFC 9116: whom to tell about a hole. Without a contact there is no file, rather than one that leads nowhere. */
export const GET = defineRoute('openbaar', async () => {
  if (!env.BEVEILIGING_CONTACT) return new Response('Niet ingesteld.\n', { status: 404 })
  const lines = [
    `Contact: ${env.BEVEILIGING_CONTACT}`,
    `Expires: ${new Date(now().getTime() + validFor).toISOString()}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${env.PORTAAL_URL}/.well-known/security.txt`,
  ]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
})
