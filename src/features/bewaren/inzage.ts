import { formatTijd } from '@/ui/Tijd'
import type { Alles } from './data'

/** Everything that is held about this casus, as plain text that an inwoner can read or have read. */
export function inzageTekst(alles: Alles, nu: Date): string {
  const kop = [
    'Wat het portaal doorzettingsmacht Twente over deze casus bewaart',
    `Referentie: ${alles.code}`,
    `Gemaakt op ${formatTijd(nu, true)}. Er staat geen naam, geen burgerservicenummer en geen adres in het portaal.`,
  ]
  return `${[...kop, '', ...linesOf(alles, 0)].join('\r\n')}\r\n`
}

/** Ids say nothing to a reader. */
const left = new Set(['id', 'bevestigd'])

function linesOf(value: object, depth: number): string[] {
  const indent = '  '.repeat(depth)
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    if (left.has(name) || part === null || part === undefined || part === '') return []
    const label = Array.isArray(value) ? '-' : `${words(name)}:`
    if (part instanceof Date) return [`${indent}${label} ${formatTijd(part, true)}`]
    if (typeof part === 'object') {
      const inner = linesOf(part, depth + 1)
      return inner.length > 0 ? [`${indent}${label}`, ...inner] : []
    }
    return [`${indent}${label} ${String(part).replaceAll(/\s*\r?\n\s*/g, ' / ')}`]
  })
}

const words = (name: string): string =>
  name.replace(
    /([a-z])([A-Z])/g,
    (_, before: string, capital: string) => `${before} ${capital.toLowerCase()}`,
  )
