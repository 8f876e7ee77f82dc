import { expect, test } from 'vitest'
import { createRateLimiter, rateClassOf } from './rateLimit'

test('a bucket empties, says how long to wait, and refills no further than it was', () => {
  let now = 0
  const take = createRateLimiter({ form: { burst: 2, perSecond: 0.5 } }, () => now)
  expect([take('form', 'a'), take('form', 'a'), take('form', 'a')]).toEqual([0, 0, 2])
  now = 1_000
  expect(take('form', 'a')).toBe(1)
  now = 2_000
  expect([take('form', 'a'), take('form', 'a')]).toEqual([0, 2])
  now = 3_600_000
  expect([take('form', 'a'), take('form', 'a'), take('form', 'a')]).toEqual([0, 0, 2])
})

test('every kind and every address has its own; an IPv6 network shares one', () => {
  const take = createRateLimiter(
    { form: { burst: 1, perSecond: 1 }, api: { burst: 1, perSecond: 1 } },
    () => 0,
  )
  expect([take('form', '1.1.1.1'), take('form', '1.1.1.2'), take('api', '1.1.1.1')]).toEqual([0, 0, 0])
  expect([take('form', '2001:db8::1'), take('form', '2001:db8::2'), take('form', '2001:db8:0:1::1')]).toEqual(
    [0, 1, 0],
  )
  expect([take('api', '::1'), take('api', '1:2:3:4:5:6:7:8'), take('api', '1:2:3:4:9::')]).toEqual([0, 0, 1])
})

test('memory stays bounded, however many addresses come by', () => {
  const take = createRateLimiter({ form: { burst: 1, perSecond: 0.001 } }, () => 0)
  take('form', 'first')
  for (let i = 0; i < 20_000; i += 1) take('form', `other-${i}`)
  expect(take('form', 'first')).toBe(0)
  expect(take('form', 'other-19999')).toBeGreaterThan(0)
})

test('which posts are limited', () => {
  expect(rateClassOf('/inloggen')).toBe('login')
  expect(rateClassOf('/inloggen/code')).toBe('login')
  expect(rateClassOf('/api/v1/routeadviezen')).toBe('api')
  expect(rateClassOf('/wegwijzer')).toBe('form')
  expect(rateClassOf('/smoelenboek/mijn/foto')).toBe('foto')
  expect(rateClassOf('/casussen/nieuw')).toBeUndefined()
})
