import { veldVan, voegSamen } from '../antwoorden'
import { proeven } from '../proeven'
import type { Situatie } from '../situatie'
import { tafelSlugs } from '../tafels'
import type { VraagId } from '../vragen/vraag'

/** A small repeatable random source: a failing run is the same run again. */
export function dobbelsteen(zaad: number) {
  let stand = zaad
  const worp = (): number => {
    stand = (Math.imul(stand, 1664525) + 1013904223) >>> 0
    return stand / 2 ** 32
  }
  const kies = <T>(waarden: readonly [T, ...T[]]): T =>
    waarden[Math.floor(worp() * waarden.length)] ?? waarden[0]
  return { worp, kies }
}

export type Dobbelsteen = ReturnType<typeof dobbelsteen>

const lijsten: Readonly<Partial<Record<VraagId, readonly [Situatie, ...Situatie[]]>>> = {
  directGevaar: [{ directGevaar: 'nee' }],
  rol: [{ rol: 'huisarts' }, { rol: 'wijkcoach' }, { rol: 'zvh' }, { rol: 'inwoner' }, { rol: 'naaste' }],
  gemeente: [{ gemeente: 'GM0141' }, { gemeente: 'GM0153' }, { gemeente: 'onbekend' }],
  leeftijd: [
    { leeftijd: '18-plus' },
    { leeftijd: '18-plus' },
    { leeftijd: 'bijna-18' },
    { leeftijd: 'onder-18' },
  ],
  lokaal: [{ lokaal: 'betrokken' }, { lokaal: 'niet-betrokken' }, { lokaal: 'onbekend' }],
  vraag: [
    { vraag: [] },
    { vraag: ['wachttijd'] },
    { vraag: ['geen-passende-plek'] },
    { vraag: ['plek-houdt-niet'] },
    { vraag: ['plek-houdt-niet', 'advies'] },
    { vraag: ['onveiligheid', 'geen-passende-plek'] },
    { vraag: ['doorbraak'] },
  ],
  geprobeerd: [{ geprobeerd: ['niets'] }, { geprobeerd: ['zorgbemiddeling'] }, { geprobeerd: [] }],
  plotseling: [{ plotseling: 'nee' }, { plotseling: 'gezondheid' }, { plotseling: 'zorg-weggevallen' }],
  hulp: [
    { hulp: ['wlz'] },
    { hulp: ['wlz-verwacht'] },
    { hulp: ['zvw'] },
    { hulp: ['forensisch'] },
    { hulp: ['wlz', 'wmo'] },
  ],
  verblijf: [{ verblijf: 'instelling' }, { verblijf: 'kliniek' }, { verblijf: 'thuis' }],
  problematiek: [{ problematiek: ['psychiatrie', 'verslaving', 'lvb'] }, { problematiek: ['psychiatrie'] }],
}

const uitkomsten = ['geen-oplossing', 'niet-samen-uitgekomen', 'loopt', 'loopt', 'opgelost'] as const

/** One made-up answer to one question; `kansOpJa` (0 to 1) is how often a yes-or-no question gets a yes. */
export function antwoordBij(id: VraagId, { worp, kies }: Dobbelsteen, kansOpJa: number): Situatie {
  if (id === 'eerder') {
    const besproken = tafelSlugs.filter(() => worp() < 0.3)
    return { eerder: besproken.map((tafel) => ({ tafel, uitkomst: kies(uitkomsten) })) }
  }
  const lijst = lijsten[id]
  if (lijst) return kies(lijst)
  const antwoord = worp() < kansOpJa ? 'ja' : worp() < 0.7 ? 'nee' : 'onbekend'
  return { [veldVan(id)]: { [id.slice(id.indexOf('.') + 1)]: antwoord } }
}

export const ids = proeven.map(({ id }) => id)
const kansen = [0.1, 0.4, 0.7, 0.95] as const

/** A half-told story: each question answered, answered with "weet ik niet", or open. */
export function verhaal(steen: Dobbelsteen) {
  const kansOpen = steen.kies([0.05, 0.15, 0.35])
  const kansOpJa = steen.kies(kansen)
  const gesteld = new Set<VraagId>()
  let situatie: Situatie = {}
  for (const id of ids) {
    const worp = steen.worp()
    if (worp < kansOpen) continue
    if (worp < kansOpen + 0.05) gesteld.add(id)
    else situatie = voegSamen(situatie, antwoordBij(id, steen, kansOpJa))
  }
  return { situatie, gesteld }
}

/** Answers most of these questions, and leaves about one in five open. */
export const beantwoord = (situatie: Situatie, vragen: readonly VraagId[], steen: Dobbelsteen): Situatie => {
  const kansOpJa = steen.kies(kansen)
  return vragen.reduce(
    (antwoorden, id) =>
      steen.worp() < 0.8 ? voegSamen(antwoorden, antwoordBij(id, steen, kansOpJa)) : antwoorden,
    situatie,
  )
}
