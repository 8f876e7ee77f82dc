import { describe, expect, it } from 'vitest'
import { parseKeyRing } from './keyRing'

const key = (fill: string): string => Buffer.from(fill.repeat(32)).toString('base64')

describe('the key ring', () => {
  it('seals with the last key, opens with all, and keeps that of the search index apart', () => {
    const ring = parseKeyRing(
      `# uitleg, met een komma\noud ${key('a')}\nzoek ${key('z')}\n\nnieuw ${key('b')}\n`,
    )
    expect(ring.current).toBe('nieuw')
    expect([...ring.keys.keys()]).toEqual(['oud', 'nieuw'])
    expect(ring.search.export().toString()).toBe('z'.repeat(32))
    expect(parseKeyRing(`een ${key('a')},zoek ${key('z')}`).current).toBe('een')
  })

  it.each([
    ['nothing', ''],
    ['no key for the search index', `een ${key('a')}`],
    ['no key that seals', `zoek ${key('z')}`],
    ['a key that is too short', `een ${key('a').slice(0, 20)}\nzoek ${key('z')}`],
    ['the same name twice', `een ${key('a')}\neen ${key('b')}\nzoek ${key('z')}`],
    ['a key without a name', `${key('a')}\nzoek ${key('z')}`],
  ])('refuses %s, without showing a key', (_, text) => {
    expect(() => parseKeyRing(text)).toThrow(/sleutel/i)
    expect(() => parseKeyRing(text)).not.toThrow(new RegExp(key('a').slice(0, 10)))
  })
})
