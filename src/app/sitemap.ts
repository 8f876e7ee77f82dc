import type { MetadataRoute } from 'next'
import { contentPages } from '@/contentPages'
import { env } from '@/server/env'

export const dynamic = 'force-dynamic'

/** Public pages without content of the database. */
const vast = ['/wegwijzer', '/wegwijzer/regels', '/delen']

const isPage = (pad: string) => !/\?|^\/(api|zoeken)/.test(pad)

export default function sitemap(): MetadataRoute.Sitemap {
  return [...contentPages.filter(isPage), ...vast].map((pad) => ({ url: new URL(pad, env.PORTAAL_URL).href }))
}
