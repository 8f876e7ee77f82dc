import { describe, expect, it } from 'vitest'
import { adviseer } from '../adviseer'
import { eerst, signalen, waarschuwingen } from '../meldingen'
import { regels } from '../regels/regels'
import type { RegelCode, Routeadvies } from '../routeadvies'
import { gemeenteAntwoorden, jaNee, leeftijden, lokaleStanden, rollen, type Situatie } from '../situatie'
import { uitkomstTeksten } from '../uitkomsten'
import {
  eerder,
  type Factor,
  factoren,
  geprobeerd,
  hoogcomplex,
  klassen,
  problematiek,
  regiotafel,
  veiligheid,
  vraag,
} from './antwoordruimte'
import { gebrek } from './gebrek'
import { hoogcomplex as hoogcomplexMet, wijkcoach } from './situaties'

/**
 * The proof over the answer space. Two steps make it finite:
 * 1. Each group of answers is cut into the classes that the rules can tell apart; `klassen.test.ts` shows that for every value.
 * 2. `eerder` meets the other answers only through tables that are closed (and R11-R15, R20), so it is walked in full against the
 *    classes that propose tables; everything else is walked in full without a history. The questions that only
 *    end the route or add a remark (danger, role, gemeente, age, local) are walked in full against a choice of the rest.
 */
const gevuurd = new Set<RegelCode>()

function noteer(advies: Routeadvies): void {
  const einde = uitkomstTeksten[advies.uitkomst].regel
  if (einde) gevuurd.add(einde)
  for (const { regel, aanmelden } of advies.adviezen) {
    gevuurd.add(regel)
    if (aanmelden) gevuurd.add('R17')
  }
  if (advies.clientondersteuning.uitleg) gevuurd.add('R19')
  const codes: readonly string[] = [...advies.eerst, ...advies.waarschuwingen, ...advies.signalen]
  if (codes.length === 0) return
  for (const { code, regel } of [...eerst, ...waarschuwingen, ...signalen])
    if (regel && codes.includes(code)) gevuurd.add(regel)
}

type Wandeling = { aantal: number; gebreken: string[] }

function bezoek(wandeling: Wandeling, situatie: Situatie): void {
  const advies = adviseer(situatie)
  wandeling.aantal++
  if (gevuurd.size < regels.length) noteer(advies)
  const fout = gebrek(situatie, advies)
  if (fout !== null && wandeling.gebreken.length < 5)
    wandeling.gebreken.push(`${fout}: ${JSON.stringify(situatie)}`)
}

/** Every combination of one situatie from each list. */
function loop(lijsten: readonly (readonly Situatie[])[], start: Situatie): Wandeling {
  const wandeling: Wandeling = { aantal: 0, gebreken: [] }
  const stap = (situatie: Situatie, diepte: number): void => {
    const lijst = lijsten[diepte]
    if (lijst === undefined) bezoek(wandeling, situatie)
    else for (const antwoorden of lijst) stap({ ...situatie, ...antwoorden }, diepte + 1)
  }
  stap(start, 0)
  return wandeling
}

/** The classes of `factor` whose reading matches: classes that differ only in a remark are left out. */
const kies = (factor: Factor, patroon: RegExp): readonly Situatie[] =>
  klassen(factor).filter((situatie) => patroon.test(factor.leest(situatie)))

const langdurigeZorg: readonly Situatie[] = [
  {},
  { hulp: ['forensisch'] },
  { plotseling: 'gezondheid', hulp: ['wlz'] },
  ...klassen(regiotafel).map(
    (checks): Situatie => ({ ...checks, hulp: ['wlz'], verblijf: 'instelling', vraag: ['plek-houdt-niet'] }),
  ),
]

/** Each way in which care proposes a table or none, together with each question that meets an earlier table. */
const zorgvragen: readonly Situatie[] = langdurigeZorg.flatMap((zorg) =>
  kies(vraag, /^\w+,\w+,false,false/).flatMap(({ vraag = [] }) => {
    const gevraagd: Situatie = { ...zorg, vraag: [...(zorg.vraag ?? []), ...vraag] }
    return vraag.includes('geen-passende-plek')
      ? klassen(problematiek).map((problemen) => ({ ...gevraagd, ...problemen }))
      : [gevraagd]
  }),
)

/** Something for every rule that has to stand back when the route ends. */
const gevallen: readonly Situatie[] = [
  {},
  { vraag: ['wachttijd'] },
  { vraag: ['wachttijd'], geprobeerd: ['niets'] },
  { vraag: ['doorbraak'], hulp: ['zvw'], plotseling: 'gezondheid' },
  {
    hulp: ['wlz'],
    plotseling: 'zorg-weggevallen',
    vraag: ['onveiligheid'],
    eerder: [{ tafel: 'topx', uitkomst: 'loopt' }],
  },
  { hoogcomplex: hoogcomplexMet(7), vraag: ['geen-passende-plek'] },
  { hoogcomplex: hoogcomplexMet(7), eerder: [{ tafel: 'hoogcomplex-oostnl', uitkomst: 'loopt' }] },
  { eerder: [{ tafel: 'bestuurlijk-escalatieoverleg', uitkomst: 'geen-oplossing' }] },
]

describe('elke situatie eindigt met een volgende stap en een eigenaar', () => {
  it('alle routes die stoppen, met alle rollen, gemeenten en leeftijden: 172.800 situaties', () => {
    const metOnbekend = <K extends keyof Situatie>(veld: K, waarden: readonly Situatie[K][]): Situatie[] => [
      {},
      ...waarden.map((waarde) => ({ [veld]: waarde })),
    ]
    const wandeling = loop(
      [
        metOnbekend('directGevaar', jaNee),
        metOnbekend('rol', rollen),
        metOnbekend('gemeente', gemeenteAntwoorden),
        metOnbekend('leeftijd', leeftijden),
        metOnbekend('lokaal', lokaleStanden),
        gevallen,
      ],
      {},
    )
    expect(wandeling).toEqual({ aantal: 172_800, gebreken: [] })
  }, 60_000)

  it('alle antwoorden, zonder eerdere tafels: 622.080 situaties', () => {
    const factorenZonderEerder = factoren.filter((factor) => factor !== eerder)
    const wandeling = loop(factorenZonderEerder.map(klassen), wijkcoach)
    expect(wandeling).toEqual({ aantal: 622_080, gebreken: [] })
  }, 60_000)

  it('alle eerdere tafels, met alles wat een tafel voorstelt: 2.363.040 situaties', () => {
    const wandeling = loop(
      [
        klassen(eerder),
        kies(veiligheid, /^(past past|niet niet false)/),
        kies(hoogcomplex, /^alle|false$/),
        kies(geprobeerd, /bemiddeld|niets/),
        zorgvragen,
      ],
      wijkcoach,
    )
    expect(wandeling).toEqual({ aantal: 2_363_040, gebreken: [] })
  }, 60_000)

  it('elke regel vuurt', () => {
    expect(regels.map(({ code }) => code).filter((code) => !gevuurd.has(code))).toEqual([])
  })
})
