import { expect, test } from 'vitest'
import { createBoundedCache } from './boundedCache'

test('forgets what was used longest ago when it is full', () => {
  const cache = createBoundedCache<string>(10)
  cache.set('a', 'A', 4)
  cache.set('b', 'B', 4)
  cache.get('a')
  cache.set('c', 'C', 4)
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['A', undefined, 'C'])
})

test('counts a replaced value once, and keeps nothing that is too large', () => {
  const cache = createBoundedCache<string>(10)
  cache.set('a', 'A', 6)
  cache.set('a', 'A2', 6)
  cache.set('b', 'B', 4)
  cache.set('c', 'C', 11)
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['A2', 'B', undefined])
})
