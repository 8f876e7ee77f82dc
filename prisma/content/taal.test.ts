import { describe, expect, it } from 'vitest'
import { fleschDouma } from './lettergrepen'
import { teksten } from './teksten'
import { jargon, kaalProcesmanagement, kaleFase, kaleProcesmanager, kaleTrede } from './woordenlijst'

const zinnen = teksten
  .filter(({ tekst }) => /[.?]$/.test(tekst))
  .flatMap(({ pad, tekst }) => tekst.split(/(?<=[.?])\s+/).map((zin) => ({ pad, tekst: zin })))
const woorden = (zin: string) => zin.split(/\s+/).length
const met = (patroon: RegExp) => teksten.filter(({ tekst }) => patroon.test(tekst))

const zinnenIn = (tekst: string) => tekst.split(/(?<=[.?:])\s+/)

/** From how many words on a text has a score of its own: one long name turns that of a shorter one around. */
const langeTekst = 30

/** Texts that score lower, with the reason. */
const uitzonderingen: Readonly<Record<string, string>> = {}

describe('the language of the content (B1)', () => {
  it('has no sentence of more than 20 words, and 11 or fewer on average', () => {
    expect(zinnen.filter(({ tekst }) => woorden(tekst) > 20)).toEqual([])
    const totaal = zinnen.reduce((som, { tekst }) => som + woorden(tekst), 0)
    expect(totaal / zinnen.length).toBeLessThan(11)
  })

  it('reads easily: 60 or more on the scale of Flesch-Douma, where B1 begins, and 40 or more for every longer text', () => {
    expect(fleschDouma(zinnen.map(({ tekst }) => tekst))).toBeGreaterThanOrEqual(60)
    const perTekst = teksten
      .map(({ pad, tekst }) => ({ pad, zinnen: zinnenIn(tekst) }))
      .filter((tekst) => tekst.zinnen.join(' ').split(' ').length >= langeTekst)
    const moeilijk = perTekst
      .map((tekst) => ({ pad: tekst.pad, score: Math.round(fleschDouma(tekst.zinnen)) }))
      .filter(({ score }) => score < 40)
    expect(perTekst.length).toBeGreaterThan(20)
    expect(moeilijk.filter(({ pad }) => !(pad in uitzonderingen))).toEqual([])
    expect(Object.keys(uitzonderingen).filter((pad) => !moeilijk.some((tekst) => tekst.pad === pad))).toEqual(
      [],
    )
  })

  it('has no jargon that has a plain word', () => {
    for (const [patroon, liever] of jargon) expect(met(patroon), `schrijf liever: ${liever}`).toEqual([])
  })

  it('never names a trede or a fase by its number alone', () => {
    expect(met(kaleTrede)).toEqual([])
    expect(met(kaleFase)).toEqual([])
  })

  it('never says just "procesmanager"', () => {
    expect(met(kaleProcesmanager)).toEqual([])
    expect(met(kaalProcesmanagement)).toEqual([])
  })

  it('does not shout, and speaks to "u"', () => {
    expect(met(/!/)).toEqual([])
    expect(met(/\b(je|jij|jouw|jullie)\b/i)).toEqual([])
  })

  it('has no phone number other than those for emergencies', () => {
    const nummers = teksten.flatMap(({ tekst }) => tekst.match(/\b0\d{1,3}[- ]?\d{4,8}\b/g) ?? [])
    expect(new Set(nummers)).toEqual(new Set(['0800-0113']))
  })

  it.each([
    [kaleTrede, 'Ga naar trede 3.', 'Ga naar RDM-trede 3.'],
    [kaleFase, 'Dit is fase 3.', 'Dit is AVE-fase 3.'],
    [kaleProcesmanager, 'Bel de procesmanager.', 'Bel de procesmanager gemeente.'],
    [kaalProcesmanagement, 'Het procesmanagement belt.', 'Het procesmanagement zorgkantoor belt.'],
  ])('%s finds the bare word, and only that', (patroon, kaal, volledig) => {
    expect([patroon.test(kaal), patroon.test(volledig)]).toEqual([true, false])
  })

  it('reads all of the content', () => {
    expect(zinnen.length).toBeGreaterThan(500)
  })
})
