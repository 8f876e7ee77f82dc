import { expect, it } from 'vitest'
import { ownPath } from './schema'

it.each([
  '/start',
  '/werklijst?status=ingediend&q=de+hond,kat',
  '/casussen/11111111-1111-4111-8111-111111111111/opschalen',
])('goes back to %s after signing in', (path) => {
  expect(ownPath.parse(path)).toBe(path)
})

it.each([
  '//elders.test',
  '/.//elders.test',
  '/start/..//elders.test',
  '/\\elders.test',
  '/\t/elders.test',
  'https://elders.test',
  'javascript:alert(1)',
  '/start\r\nSet-Cookie: a=b',
  `/${'a'.repeat(600)}`,
  undefined,
])('goes to the start page instead of %j', (path) => {
  expect(ownPath.parse(path)).toBe('/start')
})
