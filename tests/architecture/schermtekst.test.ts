import { fleschDouma } from '@content/lettergrepen'
import { isGoed, woordenIn } from '@content/spelling'
import {
  jargon,
  kaalProcesmanagement,
  kaleFase,
  kaleProcesmanager,
  kaleTrede,
  schermwoorden,
} from '@content/woordenlijst'
import { describe, expect, it } from 'vitest'
import { schermteksten, schermtekstenIn } from './schermtekst'

/** For who runs the portal or builds on its interface; and the names of the cases of a proof. */
const voorVakmensen =
  /^src\/(?:server\/env\.ts|server\/api\/|domain\/routering\/bewijs\/|app\/\.well-known\/)/

const teksten = schermteksten().filter(({ file }) => !voorVakmensen.test(file))
const zinnen = teksten
  .flatMap(({ file, tekst }) => tekst.split(/(?<=[.?:])\s+/).map((zin) => ({ file, zin })))
  .filter(({ zin }) => /[.?:]$/.test(zin))
const woorden = (zin: string) => zin.split(/\s+/).length
const met = (patroon: RegExp) => teksten.filter(({ tekst }) => patroon.test(tekst))

describe('the language of the screens, the rules, the mails and the messages (B1)', () => {
  it('has no sentence of more than 20 words, 10 or fewer on average, and reads easily (60 on the scale of Flesch-Douma)', () => {
    expect(zinnen.length).toBeGreaterThan(2500)
    expect(zinnen.filter(({ zin }) => woorden(zin) > 20)).toEqual([])
    expect(zinnen.reduce((som, { zin }) => som + woorden(zin), 0) / zinnen.length).toBeLessThan(10)
    expect(fleschDouma(zinnen.map(({ zin }) => zin))).toBeGreaterThanOrEqual(60)
  })

  it('has no jargon that has a plain word, does not shout, and speaks to "u"', () => {
    for (const [patroon, liever] of jargon) expect(met(patroon), `schrijf liever: ${liever}`).toEqual([])
    expect(met(/!$|! /)).toEqual([])
    expect(met(/\b(je|jij|jouw|jullie)\b/i)).toEqual([])
  })

  it('never says a bare trede, fase or procesmanager', () => {
    for (const patroon of [kaleTrede, kaleFase, kaleProcesmanager, kaalProcesmanagement])
      expect(met(patroon)).toEqual([])
  })

  it('is spelled as the Dutch word list says', () => {
    const fout = new Map<string, string>()
    for (const { file, tekst } of teksten)
      for (const woord of woordenIn(tekst)) if (!isGoed(woord)) fout.set(woord, file)
    expect([...fout]).toEqual([])
    const gebruikt = new Set(
      teksten.flatMap(({ tekst }) => woordenIn(tekst)).flatMap((woord) => [woord, ...woord.split('-')]),
    )
    expect(schermwoorden.filter((woord) => !gebruikt.has(woord))).toEqual([])
  })
})

it('reads a sentence with what stands in it as one, and a block as a line of its own', () => {
  const code = `const kop = 'Dit is een titel'
    const fout = 'not for a reader'
    const Deel = ({ naam }) => (
      <div>
        <p>U ziet hier <strong>alleen</strong> wat {naam} deelt. <TextLink href="/x">Lees het na</TextLink>.</p>
        <ul><li>Een punt van de lijst</li></ul>
        <Lead>Wij bewaren {'niets'} van u.</Lead>
      </div>
    )`
  expect(schermtekstenIn('x.tsx', code).map(({ tekst }) => tekst)).toEqual([
    'Dit is een titel',
    'U ziet hier alleen wat … deelt. Lees het na.',
    'Een punt van de lijst',
    'Wij bewaren niets van u.',
  ])
})
