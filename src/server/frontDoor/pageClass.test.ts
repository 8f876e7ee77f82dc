import { expect, test } from 'vitest'
import { loggablePath, needsSession, pageClassOf } from './pageClass'

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

test('a path with a key of one person opens without a session, and the key stands in no log', () => {
  expect(needsSession('/agenda')).toBe(true)
  expect(pageClassOf('/agenda/feed/abc.ics')).toBe('signed-in')
  expect(needsSession('/agenda/feed/abc.ics')).toBe(false)
  expect(loggablePath('/agenda/feed/abc.ics', '/agenda/feed/abc.ics')).toBe('/agenda/feed/***')
  expect(loggablePath('/%61genda/feed/abc.ics', '/agenda/feed/abc.ics')).toBe('/agenda/feed/***')
  expect(loggablePath('/inloggen/link/abc', '/inloggen/link/abc')).toBe('/inloggen/link/***')
  expect(loggablePath('/agenda/a%20b', '/agenda/a b')).toBe('/agenda/a%20b')
})
