import { isIPv6 } from 'node:net'
import { pageClassOf, takesPhoto } from './pageClass'

export type RateClass = 'api' | 'login' | 'form' | 'melding' | 'nieuwsbrief' | 'foto'

/** A bucket of `burst` posts that refills by `perSecond`; wide, because one office shares one address. */
interface RateLimit {
  readonly burst: number
  readonly perSecond: number
}

export type RateLimits = Readonly<Record<RateClass, RateLimit>>

const defaults: RateLimits = {
  api: { burst: 120, perSecond: 5 },
  login: { burst: 60, perSecond: 1 },
  form: { burst: 300, perSecond: 10 },
  // Each takes memory and time to unpack.
  foto: { burst: 20, perSecond: 1 / 5 },
  // Somebody has to read each of these.
  melding: { burst: 10, perSecond: 1 / 30 },
  // Each sends a mail to somebody.
  nieuwsbrief: { burst: 10, perSecond: 1 / 30 },
}

/** More visitors than this at once: the longest unseen is forgotten, memory stays bounded. */
const maxBuckets = 20_000

/** Which bucket a post draws from; other signed-in work is not limited here. */
export function rateClassOf(pathname: string): RateClass | undefined {
  if (pathname === '/inloggen' || pathname.startsWith('/inloggen/')) return 'login'
  if (pathname === '/klopt-iets-niet') return 'melding'
  if (pathname === '/nieuwsbrief') return 'nieuwsbrief'
  if (takesPhoto(pathname)) return 'foto'
  const pageClass = pageClassOf(pathname)
  if (pageClass === 'api') return 'api'
  return pageClass === 'public' ? 'form' : undefined
}

/** Takes one token; the answer is how many seconds to wait, 0 when there was one. */
export type TakeToken = (rateClass: RateClass, address: string) => number

/**
 * A bucket of tokens per kind of post and network of the visitor, in the memory of this process.
 * @param now a clock in milliseconds that never goes back
 */
export function createRateLimiter(
  limits: Partial<RateLimits> = {},
  now = () => performance.now(),
): TakeToken {
  const buckets = new Map<string, { tokens: number; at: number }>()
  return (rateClass, address) => {
    const { burst, perSecond } = limits[rateClass] ?? defaults[rateClass]
    const key = `${rateClass} ${network(address)}`
    const at = now()
    const bucket = buckets.get(key) ?? { tokens: burst, at }
    const tokens = Math.min(burst, bucket.tokens + ((at - bucket.at) / 1000) * perSecond)
    const allowed = tokens >= 1
    buckets.delete(key)
    buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, at })
    if (buckets.size > maxBuckets) forgetOldest(buckets)
    return allowed ? 0 : Math.max(1, Math.ceil((1 - tokens) / perSecond))
  }
}

/** One IPv6 household or office has a whole /64 to choose addresses from. */
function network(address: string): string {
  if (!isIPv6(address)) return address
  const groups = (address.split('::')[0] ?? '').split(':').filter((group) => group !== '')
  return [...groups, '0', '0', '0', '0'].slice(0, 4).join(':')
}

function forgetOldest(buckets: Map<string, unknown>): void {
  for (const key of buckets.keys()) {
    buckets.delete(key)
    return
  }
}
