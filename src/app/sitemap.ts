import type { MetadataRoute } from 'next'
import { findContentPages } from '@/contentPages'
import { env } from '@/server/env'

export const dynamic = 'force-dynamic'

/** Public pages without content of the database. */
const vast = ['/wegwijzer', '/wegwijzer/regels', '/delen', '/nieuwsbrief', '/privacy', '/cookies']

const isPage = (pad: string) => !/\?|^\/api/.test(pad)

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const paden = [...(await findContentPages()).filter(isPage), ...vast]
  return paden.map((pad) => ({ url: new URL(pad, env.PORTAAL_URL).href }))
}
