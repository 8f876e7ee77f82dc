import { overlegtafels } from '@content/overlegtafels'
import { describe, expect, it } from 'vitest'
import { isVol, plekkenInWoorden, verplaatst } from './agenda'
import { eersteHaalbare, gemist, inleverenVoor } from './inleveren'
import { overlapt, reeksVanaf } from './reeks'
import { bekendRitme, ritmeInWoorden } from './ritme'

const op = (moment: string) => new Date(moment)

describe('a series of meetings', () => {
  it('keeps the time on the clock when the clock changes', () => {
    const { momenten } = reeksVanaf(op('2026-10-15T07:00:00Z'), 2, 3)
    expect(momenten).toEqual([
      op('2026-10-15T07:00:00Z'),
      op('2026-10-29T08:00:00Z'),
      op('2026-11-12T08:00:00Z'),
    ])
  })

  it('leaves out public holidays, and says which', () => {
    const { momenten, overgeslagen } = reeksVanaf(op('2026-12-11T09:00:00Z'), 2, 3)
    expect(momenten).toEqual([op('2026-12-11T09:00:00Z'), op('2027-01-08T09:00:00Z')])
    expect(overgeslagen).toEqual([op('2026-12-25T09:00:00Z')])
  })

  it('books no table twice at the same time', () => {
    const ochtend = { start: op('2026-12-03T09:00:00Z'), eind: op('2026-12-03T10:00:00Z') }
    const erna = { start: ochtend.eind, eind: op('2026-12-03T11:00:00Z') }
    const erdoor = { start: op('2026-12-03T09:59:00Z'), eind: op('2026-12-03T10:30:00Z') }
    expect([overlapt(ochtend, erna), overlapt(ochtend, erdoor), overlapt(erdoor, erna)]).toEqual([
      false,
      true,
      true,
    ])
  })
})

describe('the last moment to hand in', () => {
  it('is 17:00 so many days before, in the time of Twente', () => {
    expect(inleverenVoor(op('2027-01-14T09:00:00Z'), 21)).toEqual(op('2026-12-24T16:00:00Z'))
    expect(inleverenVoor(op('2027-04-08T08:00:00Z'), 21)).toEqual(op('2027-03-18T16:00:00Z'))
  })

  it('is never on a weekend or holiday: then the last working day before', () => {
    expect(inleverenVoor(op('2027-01-15T09:00:00Z'), 21)).toEqual(op('2026-12-24T16:00:00Z'))
    expect(inleverenVoor(op('2026-12-06T09:00:00Z'), 0)).toEqual(op('2026-12-04T16:00:00Z'))
  })

  const eerste = { start: op('2026-12-10T09:00:00Z'), inleverenVoor: op('2026-11-19T16:00:00Z') }
  const tweede = { start: op('2027-01-14T09:00:00Z'), inleverenVoor: op('2026-12-24T16:00:00Z') }
  const zonder = { start: op('2027-02-11T09:00:00Z'), inleverenVoor: null }

  it('met: this meeting; missed: the one after; a minute late is late', () => {
    expect(eersteHaalbare([eerste, tweede], op('2026-11-19T16:00:00Z'))).toBe(eerste)
    expect(eersteHaalbare([eerste, tweede], op('2026-11-19T16:01:00Z'))).toBe(tweede)
    expect(gemist([eerste, tweede], op('2026-11-19T16:01:00Z'))).toEqual([eerste])
    expect(gemist([eerste, tweede], op('2026-12-10T09:00:00Z'))).toEqual([])
    expect(eersteHaalbare([eerste, tweede, zonder], op('2027-02-01T00:00:00Z'))).toBe(zonder)
    expect(eersteHaalbare([], op('2027-02-01T00:00:00Z'))).toBeUndefined()
  })
})

describe('the agenda', () => {
  it('moves one item up or down, and stays whole at the edges', () => {
    expect(verplaatst(['a', 'b', 'c'], 'b', 'omhoog')).toEqual(['b', 'a', 'c'])
    expect(verplaatst(['a', 'b', 'c'], 'b', 'omlaag')).toEqual(['a', 'c', 'b'])
    expect(verplaatst(['a', 'b'], 'a', 'omhoog')).toEqual(['a', 'b'])
    expect(verplaatst(['a', 'b'], 'b', 'omlaag')).toEqual(['a', 'b'])
    expect(verplaatst(['a', 'b'], 'x', 'omlaag')).toEqual(['a', 'b'])
  })

  it('is full when every place is taken', () => {
    expect([isVol(2, 1), isVol(2, 2), isVol(null, 99)]).toEqual([false, true, false])
    expect(plekkenInWoorden(4, 1)).toBe('1 van de 4 plekken bezet')
    expect(plekkenInWoorden(2, 2)).toBe('Vol: 2 casussen')
    expect(plekkenInWoorden(null, 1)).toBe('1 casus')
  })
})

describe('what is known of the rhythm', () => {
  it.each([
    ['triage-transfertafel', 'om de 2 weken, 30 minuten'],
    ['regiotafel-wlz-ggz', 'op datums die de tafel kiest, 60 minuten'],
    ['topx', 'als een casus erom vraagt, 60 minuten'],
  ])('%s: %s', (slug, woorden) => {
    const tafel = overlegtafels.find((each) => each.slug === slug)
    expect(tafel && ritmeInWoorden(bekendRitme(tafel.inhoud))).toBe(woorden)
  })
})
