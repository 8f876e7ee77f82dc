import { headers } from 'next/headers'
import { requestIdHeader } from './asked'

/** Where somebody signs in from, as the front door established it. */
export type LoginOrigin = {
  readonly adres: string
  readonly verzoekId: string | null
  /** Browser and system, in words: enough to recognise a session by. */
  readonly apparaat: string
}

/** The origin of this request. */
export async function currentOrigin(): Promise<LoginOrigin> {
  const asked = await headers()
  return {
    adres: asked.get('x-forwarded-for') ?? '',
    verzoekId: asked.get(requestIdHeader),
    apparaat: deviceName(asked.get('user-agent') ?? ''),
  }
}

// Every browser also names the older ones it looks like: the first that fits is the one.
const browsers: readonly [RegExp, string][] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/Chrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const systems: readonly [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iPhone of iPad'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
]

/** "Firefox op Windows". */
export function deviceName(userAgent: string): string {
  const nameIn = (list: readonly [RegExp, string][]) => list.find(([pattern]) => pattern.test(userAgent))?.[1]
  const [browser, system] = [nameIn(browsers), nameIn(systems)]
  return `${browser ?? 'Onbekende browser'}${system ? ` op ${system}` : ''}`
}
