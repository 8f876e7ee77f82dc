import { expect, test } from 'vitest'
import { needsSession, pageClassOf } from './pageClass'

test.each([
  ['/', 'public'],
  ['/overlegtafels/topx', 'public'],
  ['/casussenlijst', 'public'],
  ['/casussen', 'signed-in'],
  ['/aanmeldingen/TW-7K3M9A/export.csv', 'signed-in'],
  ['/inloggen', 'signed-in'],
  ['/api/auth/csrf', 'signed-in'],
  ['/api/v1/gemeenten', 'api'],
  ['/api/health/live', 'api'],
  ['/_next/static/chunks/a.js', 'asset'],
  ['/favicon.svg', 'asset'],
])('%s is %s', (path, pageClass) => {
  expect(pageClassOf(path)).toBe(pageClass)
})

test('the way to a session needs none', () => {
  expect([needsSession('/inloggen'), needsSession('/api/auth/signin')]).toEqual([false, false])
  expect([needsSession('/werklijst'), needsSession('/'), needsSession('/api/v1/gemeenten')]).toEqual([
    true,
    false,
    false,
  ])
})
