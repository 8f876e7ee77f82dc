import type { MetadataRoute } from 'next'
import { env } from '@/server/env'
import { signedInPrefixes } from '@/server/frontDoor/pageClass'

// The public address is a setting of the installation, not of the build.
export const dynamic = 'force-dynamic'

/**
 * A question of somebody is no page to keep. A rule counts for every address that begins with it: `/overleg` alone would hide
 * `/overlegtafels` too.
 */
const disallow = [...signedInPrefixes.flatMap((prefix) => [`${prefix}$`, `${prefix}/`]), '/zoeken', '/api/']

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', disallow }, sitemap: `${env.PORTAAL_URL}/sitemap.xml` }
}
