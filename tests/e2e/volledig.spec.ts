import { expect, test } from 'playwright/test'
import { formPages } from '@/server/frontDoor/formPages'
import { addressPatterns } from '../architecture/addresses'
import { seenPages } from '../setup/seenPages'

/** The front door shows these at another address: of the form they answer, of the list they filter, of the page they stand in for. */
const elsewhere = [
  ...formPages.map(({ page }) => page),
  '/overlegtafels/gefilterd',
  '/geen-toegang',
  '/storing',
  '/storing/database',
  '/storing/vernieuwd',
]

const pages = addressPatterns
  .filter(({ file, pattern }) => !file.endsWith('/route.ts') && !elsewhere.includes(pattern))
  .map(({ pattern }) => pattern)

const variables = (pattern: string) => pattern.split('[').length - 1

/** Which page answers at this address: of those that could, the one with the most words of its own. */
function patternOf(path: string): string | undefined {
  const fits = pages.filter((pattern) =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/\[\w+\]/g, '[^/]+')}$`).test(path),
  )
  return fits.toSorted((one, other) => variables(one) - variables(other))[0]
}

test('elke pagina is in een van de tests met axe bekeken', () => {
  const seen = new Set(seenPages().map(patternOf))
  expect(pages.length).toBeGreaterThan(150)
  expect(pages.filter((pattern) => !seen.has(pattern))).toEqual([])
})
