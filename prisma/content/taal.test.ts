import { describe, expect, it } from 'vitest'
import { begrippen } from './begrippen'
import { bronnen } from './bronnen'
import { clientondersteuning } from './clientondersteuning'
import { gemeenten } from './gemeenten'
import { ondersteuners } from './organisaties'
import { overlegtafels } from './overlegtafels'
import { paginas } from './paginas'
import { spoed } from './spoed'
import { treden } from './treden'
import { opEnAfschalen, tredeOfFase, volgorderegels, watRdmIs, watRdmNietIs } from './treden-regels'
import { vragen } from './vragen'
import { zvh } from './zvh'

const content = {
  begrippen,
  bronnen,
  clientondersteuning,
  gemeenten,
  ondersteuners,
  overlegtafels,
  paginas,
  spoed,
  treden,
  opEnAfschalen,
  tredeOfFase,
  volgorderegels,
  vragen,
  watRdmIs,
  watRdmNietIs,
  zvh,
}

type Tekst = { readonly pad: string; readonly tekst: string }

/** Headings and titles are quoted from the documents as they are, and addresses are not read; the rest is ours. */
const aangehaald =
  /\.(bron|bronnen\.\d+)\.kop$|\.(titel|slug|href)$|\.(zoekwoorden|vormen|begrippen|zieOok|tafels)\.\d+$/

const tekstenVan = (waarde: unknown, pad: string): readonly Tekst[] => {
  if (typeof waarde === 'string') return aangehaald.test(pad) ? [] : [{ pad, tekst: waarde }]
  if (waarde === null || typeof waarde !== 'object') return []
  return Object.entries(waarde).flatMap(([sleutel, deel]) => tekstenVan(deel, `${pad}.${sleutel}`))
}

const teksten = tekstenVan(content, 'content')
const zinnen = teksten
  .filter(({ tekst }) => /[.?]$/.test(tekst))
  .flatMap(({ pad, tekst }) => tekst.split(/(?<=[.?])\s+/).map((zin) => ({ pad, tekst: zin })))
const woorden = (zin: string) => zin.split(/\s+/).length
const kaleTrede = /(?<!RDM-)\btreden? ?\d/i
const kaleFase = /(?<!AVE-)\bfase \d/i
const kaleProcesmanager = /procesmanager(?! (gemeente|ZVH)\b)/i
const kaalProcesmanagement = /procesmanagement(?! zorgkantoor\b)/i
const met = (patroon: RegExp) => teksten.filter(({ tekst }) => patroon.test(tekst))

describe('the language of the content (B1)', () => {
  it('has no sentence of more than 20 words, and 11 or fewer on average', () => {
    expect(zinnen.filter(({ tekst }) => woorden(tekst) > 20)).toEqual([])
    const totaal = zinnen.reduce((som, { tekst }) => som + woorden(tekst), 0)
    expect(totaal / zinnen.length).toBeLessThan(11)
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
