import { describe, expect, it } from 'vitest'
import { adviseer } from '../adviseer'
import { wijkcoach } from '../bewijs/situaties'
import { gemeenten } from '../gemeenten'
import { type Rol, rollen, type Situatie } from '../situatie'

const bij = (situatie: Situatie) => adviseer({ ...wijkcoach, ...situatie })

describe('R5: eerst de gemeente', () => {
  it.each<[string, Situatie, boolean]>([
    ['niet betrokken', { lokaal: 'niet-betrokken' }, true],
    ['onbekend', { lokaal: 'onbekend' }, true],
    ['betrokken', { lokaal: 'betrokken' }, false],
    ['vastgelopen', { lokaal: 'vastgelopen' }, false],
    ['huisarts', { lokaal: 'onbekend', rol: 'huisarts' }, false],
    ['POH-ggz', { lokaal: 'niet-betrokken', rol: 'poh-ggz' }, false],
    ['ggz-aanbieder', { lokaal: 'niet-betrokken', rol: 'ggz-aanbieder' }, false],
    ['verslavingszorg', { lokaal: 'niet-betrokken', rol: 'verslavingszorg' }, true],
    ['route gestopt', { lokaal: 'niet-betrokken', rol: 'andere-partner' }, false],
  ])('%s', (_naam, situatie, verwacht) => {
    expect(bij({ ...situatie, vraag: ['advies'] }).eerst.includes('gemeente-betrekken')).toBe(verwacht)
  })

  it('zwijgt als de vraag niet is gesteld, en geldt ook zonder rol', () => {
    expect(adviseer({ rol: 'wijkcoach' }).eerst).toEqual([])
    expect(adviseer({ lokaal: 'onbekend' }).eerst).toEqual(['gemeente-betrekken'])
  })

  it('laat het advies doorgaan', () => {
    expect(bij({ lokaal: 'niet-betrokken', vraag: ['advies'] }).uitkomst).toBe('tafels')
  })
})

describe('R16: één regisseur', () => {
  it.each<[string, Situatie, boolean]>([
    ['twee tafels', { vraag: ['advies'], veiligheid: { gebiedsgebonden: 'ja' } }, true],
    ['één tafel', { vraag: ['advies'] }, false],
    ['geen tafel', {}, false],
  ])('%s', (_naam, situatie, verwacht) => {
    expect(bij(situatie).waarschuwingen.includes('een-regisseur')).toBe(verwacht)
  })
})

describe('R17: wie mag aanmelden', () => {
  const advies = (rol: Rol | undefined) =>
    adviseer({ ...(rol && { rol }), veiligheid: { gebiedsgebonden: 'ja' } }).adviezen[0]

  it('volgt de matrix', () => {
    expect(advies('procesmanager-gemeente')).toMatchObject({ aanmelden: 'zelf', wieWel: [] })
    expect(advies('wijkcoach')).toMatchObject({
      aanmelden: 'via-procesmanager',
      wieWel: ['procesmanager-gemeente', 'zvh'],
    })
    expect(advies('poh-ggz')).toMatchObject({ aanmelden: 'niet', wieWel: ['procesmanager-gemeente', 'zvh'] })
    expect(advies(undefined)).toMatchObject({ aanmelden: null, wieWel: [] })
  })
})

describe('R18: nooit een leeg antwoord', () => {
  it('belt het ZVH als niets past', () => {
    const leeg = adviseer({})
    expect(leeg.uitkomst).toBe('bel-zvh')
    expect(leeg.losOp[0]).toContain('Zorg- en Veiligheidshuis Twente')
    expect(bij({ vraag: ['advies'] }).uitkomst).toBe('tafels')
  })

  it.each(rollen)('elke rol krijgt een uitkomst: %s', (rol) => {
    expect(adviseer({ rol }).losOp.length).toBeGreaterThan(1)
  })
})

describe('R19: regie en cliëntondersteuning', () => {
  it.each(gemeenten)('de regie is van $naam', ({ code, naam }) => {
    expect(bij({ gemeente: code })).toMatchObject({
      eerst: [],
      regie: { gemeente: code, naam, eersteStap: 'wijkteam of procesmanager gemeente' },
    })
  })

  it.each(['geen-vaste-plek', 'onbekend'] as const)('bepaal eerst de gemeente: %s', (gemeente) => {
    const advies = bij({ gemeente })
    expect(advies.eerst).toEqual(['gemeente-bepalen'])
    expect(advies.regie.gemeente).toBeNull()
    expect(advies.regie.eersteStap).toContain('Zorg- en Veiligheidshuis Twente')
  })

  it('vraagt niet om te bepalen wat nog niet gevraagd is', () => {
    expect(adviseer({}).eerst).toEqual([])
    expect(adviseer({}).regie).toEqual({
      gemeente: null,
      naam: 'de gemeente waar de inwoner woont',
      eersteStap: 'wijkteam of procesmanager gemeente',
    })
  })

  it('zegt het op elke route, ook als die stopt', () => {
    for (const rol of rollen) {
      const advies = adviseer({ rol, gemeente: 'onbekend' })
      expect(advies.eerst).toContain('gemeente-bepalen')
      expect(advies.clientondersteuning.uitleg).toContain('gratis')
    }
  })
})

describe('R21: buiten het Twentse profiel', () => {
  const naHoogcomplex: Situatie = { eerder: [{ tafel: 'hoogcomplex-oostnl', uitkomst: 'geen-oplossing' }] }

  it.each<[string, Situatie, boolean]>([
    ['geen gevaar bekend', naHoogcomplex, true],
    ['gevaar onbekend', { ...naHoogcomplex, veiligheid: { gevaarVoorAnderen: 'onbekend' } }, true],
    ['gevaar voor anderen', { ...naHoogcomplex, veiligheid: { gevaarVoorAnderen: 'ja' } }, false],
    ['ernstig gevaar', { ...naHoogcomplex, hoogcomplex: { ernstigGevaar: 'ja' } }, false],
    ['vraag over onveiligheid', { ...naHoogcomplex, vraag: ['onveiligheid'] }, false],
    ['geen bestuurlijk overleg', { vraag: ['advies'] }, false],
  ])('%s', (_naam, situatie, verwacht) => {
    expect(bij(situatie).waarschuwingen.includes('buiten-twents-profiel')).toBe(verwacht)
  })
})

describe('een tafel die al loopt', () => {
  it('komt niet terug, en geeft een waarschuwing', () => {
    const advies = bij({ vraag: ['advies'], eerder: [{ tafel: 'triage-transfertafel', uitkomst: 'loopt' }] })
    expect(advies.adviezen).toEqual([])
    expect(advies.uitkomst).toBe('bel-zvh')
    expect(advies.waarschuwingen).toEqual(['loopt-al'])
  })

  it('waarschuwt ook naast een andere tafel', () => {
    const advies = bij({ vraag: ['advies'], eerder: [{ tafel: 'topx', uitkomst: 'loopt' }] })
    expect(advies.uitkomst).toBe('tafels')
    expect(advies.waarschuwingen).toEqual(['loopt-al'])
    expect(
      bij({ vraag: ['advies'], eerder: [{ tafel: 'topx', uitkomst: 'opgelost' }] }).waarschuwingen,
    ).toEqual([])
  })
})
