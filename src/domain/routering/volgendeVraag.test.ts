import { describe, expect, it } from 'vitest'
import { adviseer } from './adviseer'
import { antwoordOp, isOpen, veldVan, voegSamen } from './antwoorden'
import { proeven } from './proeven'
import type { Situatie } from './situatie'
import { tafelSlugs } from './tafels'
import { volgendeVraag, zelfdeAdvies } from './volgendeVraag'
import type { VraagId } from './vragen/vraag'

/** A small repeatable random source: a failing run is the same run again. */
function dobbelsteen(zaad: number) {
  let stand = zaad
  const worp = (): number => {
    stand = (Math.imul(stand, 1664525) + 1013904223) >>> 0
    return stand / 2 ** 32
  }
  const kies = <T>(waarden: readonly [T, ...T[]]): T =>
    waarden[Math.floor(worp() * waarden.length)] ?? waarden[0]
  return { worp, kies }
}

type Dobbelsteen = ReturnType<typeof dobbelsteen>

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

function antwoordBij(id: VraagId, { worp, kies }: Dobbelsteen, kansOpJa: number): Situatie {
  if (id === 'eerder') {
    const besproken = tafelSlugs.filter(() => worp() < 0.3)
    return { eerder: besproken.map((tafel) => ({ tafel, uitkomst: kies(uitkomsten) })) }
  }
  const lijst = lijsten[id]
  if (lijst) return kies(lijst)
  const antwoord = worp() < kansOpJa ? 'ja' : worp() < 0.7 ? 'nee' : 'onbekend'
  return { [veldVan(id)]: { [id.slice(id.indexOf('.') + 1)]: antwoord } }
}

const ids = proeven.map(({ id }) => id)
const kansen = [0.1, 0.4, 0.7, 0.95] as const

/** A half-told story: each question answered, answered with "weet ik niet", or open. */
function verhaal(steen: Dobbelsteen) {
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

const beantwoord = (situatie: Situatie, vragen: readonly VraagId[], steen: Dobbelsteen): Situatie => {
  const kansOpJa = steen.kies(kansen)
  return vragen.reduce(
    (antwoorden, id) =>
      steen.worp() < 0.8 ? voegSamen(antwoorden, antwoordBij(id, steen, kansOpJa)) : antwoorden,
    situatie,
  )
}

describe('volgendeVraag', () => {
  it('slaat niets over dat het advies nog kan veranderen', () => {
    const steen = dobbelsteen(1)
    let uitgevraagd = 0
    for (let keer = 0; keer < 6000; keer++) {
      const { situatie, gesteld } = verhaal(steen)
      const volgende = volgendeVraag(situatie, gesteld)
      if (volgende === null) uitgevraagd++
      const open = ids.filter((id) => isOpen(situatie, gesteld, id))
      const overgeslagen = volgende === null ? open : open.slice(0, open.indexOf(volgende))
      const later = open.slice(overgeslagen.length)
      for (let proef = 0; proef < 20 && overgeslagen.length > 0; proef++) {
        const zonder = beantwoord(situatie, later, steen)
        const met = beantwoord(zonder, overgeslagen, steen)
        if (!zelfdeAdvies(adviseer(zonder), adviseer(met)))
          expect.fail(`overgeslagen ${overgeslagen}: ${JSON.stringify({ zonder, met })}`)
      }
    }
    expect(uitgevraagd).toBeGreaterThan(1000)
  })

  it('vraagt alleen wat er voor deze persoon nog toe doet', () => {
    const steen = dobbelsteen(2)
    for (let keer = 0; keer < 3000; keer++) {
      const { situatie, gesteld } = verhaal(steen)
      const volgende = volgendeVraag(situatie, gesteld)
      if (volgende === null) continue
      expect(isOpen(situatie, gesteld, volgende)).toBe(true)
      const proef = proeven.find(({ id }) => id === volgende)
      const toekomsten = proef?.aanvullingen.map((aanvulling) =>
        typeof aanvulling === 'function' ? aanvulling(voegSamen(situatie, proef.antwoorden[0])) : aanvulling,
      )
      const verschil = toekomsten?.some((toekomst) => {
        const gegeven = vulIn(situatie, gesteld, toekomst)
        const adviezen = proef?.antwoorden.map((antwoord) => adviseer(voegSamen(gegeven, antwoord))) ?? []
        return adviezen.some((advies) => adviezen.some((ander) => !zelfdeAdvies(advies, ander)))
      })
      if (!verschil) expect.fail(`${volgende} doet er niet toe: ${JSON.stringify(situatie)}`)
    }
  })

  it('eindigt altijd, en vraagt nooit twee keer hetzelfde', () => {
    const steen = dobbelsteen(3)
    const lengtes: number[] = []
    for (let keer = 0; keer < 1500; keer++) {
      const gesteld = new Set<VraagId>()
      const gevraagd = new Set<VraagId>()
      let situatie: Situatie = {}
      for (;;) {
        const volgende = volgendeVraag(situatie, gesteld)
        if (volgende === null) break
        if (gevraagd.has(volgende)) expect.fail(`${volgende} komt twee keer`)
        gevraagd.add(volgende)
        if (steen.worp() < 0.1) gesteld.add(volgende)
        else situatie = voegSamen(situatie, antwoordBij(volgende, steen, 0.4))
      }
      lengtes.push(gevraagd.size)
    }
    expect(Math.max(...lengtes)).toBeLessThanOrEqual(ids.length)
  })
})

/** Only the open questions are filled in: what is answered stays, and "weet ik niet" stays unknown. */
function vulIn(situatie: Situatie, gesteld: ReadonlySet<VraagId>, toekomst: Situatie): Situatie {
  const nieuw = ids.filter((id) => isOpen(situatie, gesteld, id) && antwoordOp(toekomst, id) !== undefined)
  return nieuw.reduce((antwoorden, id) => voegSamen(antwoorden, alleen(toekomst, id)), situatie)
}

const alleen = (situatie: Situatie, id: VraagId): Situatie => {
  const veld = veldVan(id)
  const antwoord = antwoordOp(situatie, id)
  return id.includes('.') ? { [veld]: { [id.slice(veld.length + 1)]: antwoord } } : { [veld]: antwoord }
}

describe('volgendeVraag, stap voor stap', () => {
  it('begint bij gevaar, en stopt bij gevaar', () => {
    expect(volgendeVraag({})).toBe('directGevaar')
    expect(volgendeVraag({ directGevaar: 'ja' })).toBeNull()
    expect(volgendeVraag({}, new Set<VraagId>(['directGevaar']))).toBe('rol')
  })

  it.each<[string, Situatie, VraagId | null]>([
    ['wie', { directGevaar: 'nee' }, 'rol'],
    ['waar', { directGevaar: 'nee', rol: 'naaste' }, 'gemeente'],
    ['een naaste is dan klaar', { directGevaar: 'nee', rol: 'naaste', gemeente: 'GM0147' }, null],
    ['een andere partner ook', { directGevaar: 'nee', rol: 'andere-partner', gemeente: 'GM0147' }, null],
    ['buiten Twente ook', { directGevaar: 'nee', rol: 'om', gemeente: 'buiten-twente' }, null],
    ['een inwoner: eerdere tafels', { directGevaar: 'nee', rol: 'inwoner', gemeente: 'GM0147' }, 'eerder'],
    [
      'een inwoner: dan de criteria',
      { directGevaar: 'nee', rol: 'inwoner', gemeente: 'GM0147', eerder: [] },
      'hoogcomplex.verwevenAandoeningen',
    ],
  ])('%s', (_naam, situatie, verwacht) => {
    expect(volgendeVraag(situatie)).toBe(verwacht)
  })

  const wachttijd: Situatie = {
    directGevaar: 'nee',
    rol: 'huisarts',
    gemeente: 'GM0153',
    leeftijd: '18-plus',
    vraag: ['wachttijd'],
    geprobeerd: ['verwijzing'],
    eerder: [],
    plotseling: 'nee',
    hulp: ['zvw'],
  }

  it('vraagt bij wachttijd niet naar hoogcomplex, Regiotafel of problematiek', () => {
    expect(volgendeVraag(wachttijd)).toBe('veiligheid.gevaarVoorAnderen')
    const veilig = {
      gevaarVoorAnderen: 'nee',
      gebiedsgebonden: 'nee',
      meerdereLeefgebiedenMetOverlast: 'nee',
    } as const
    expect(volgendeVraag({ ...wachttijd, veiligheid: veilig })).toBeNull()
  })

  it('vraagt een huisarts niet of de gemeente meedoet, een wijkcoach wel', () => {
    const { geprobeerd: _geprobeerd, ...tot } = wachttijd
    expect(volgendeVraag(tot)).toBe('geprobeerd')
    expect(volgendeVraag({ ...tot, rol: 'wijkcoach' })).toBe('lokaal')
  })

  it('stopt met de criteria zodra Hoogcomplex OostNL niet meer kan', () => {
    const plek: Situatie = {
      ...wachttijd,
      vraag: ['geen-passende-plek'],
      problematiek: [],
      veiligheid: {
        gevaarVoorAnderen: 'nee',
        gebiedsgebonden: 'nee',
        meerdereLeefgebiedenMetOverlast: 'nee',
      },
    }
    expect(volgendeVraag(plek)).toBe('hoogcomplex.verwevenAandoeningen')
    const drieNee = {
      verwevenAandoeningen: 'nee',
      haalbaarBehandeldoel: 'nee',
      meerdereLevensdomeinen: 'nee',
    } as const
    expect(volgendeVraag({ ...plek, hoogcomplex: drieNee })).toBeNull()
  })

  it('vraagt naar de Regiotafel als de plek in de Wlz niet houdt', () => {
    const plek: Situatie = {
      ...wachttijd,
      rol: 'wlz-aanbieder',
      lokaal: 'betrokken',
      vraag: ['plek-houdt-niet'],
      hulp: ['wlz'],
      verblijf: 'instelling',
      veiligheid: {
        gevaarVoorAnderen: 'nee',
        gebiedsgebonden: 'nee',
        meerdereLeefgebiedenMetOverlast: 'nee',
      },
    }
    expect(volgendeVraag(plek)).toBe('regiotafel.geenCrisis')
    expect(volgendeVraag({ ...plek, regiotafel: { geenCrisis: 'nee' } })).toBeNull()
  })
})
