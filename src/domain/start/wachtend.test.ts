import { expect, it } from 'vitest'
import { hoeveelTeLaat, opVolgorde, type Wachtend } from './wachtend'

const nu = new Date('2026-11-23T09:00:00Z')
const op = (key: string, sinds: string, uiterlijk: string | null): Wachtend => ({
  key,
  wat: 'Doe iets',
  waarover: 'TW-AAAAA-1',
  href: '/casussen',
  sinds: new Date(sinds),
  uiterlijk: uiterlijk === null ? null : new Date(uiterlijk),
})

it('puts the rode knop first, then what is overdue, then what has a term, then what waits longest', () => {
  const wachtend = [
    op('zonder-kort', '2026-11-20', null),
    op('morgen', '2026-11-01', '2026-11-24'),
    op('zonder-lang', '2026-10-01', null),
    op('te-laat', '2026-11-22', '2026-11-21'),
    { ...op('rode-knop', '2026-11-23', '2026-11-26'), voorrang: true },
  ]
  expect(opVolgorde(wachtend).map(({ key }) => key)).toEqual([
    'rode-knop',
    'te-laat',
    'morgen',
    'zonder-lang',
    'zonder-kort',
  ])
  expect(hoeveelTeLaat(wachtend, nu)).toBe(1)
})
