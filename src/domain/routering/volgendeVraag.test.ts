import { describe, expect, it } from 'vitest'
import { veilig } from './bewijs/situaties'
import type { Situatie } from './situatie'
import { volgendeVraag } from './volgendeVraag'
import type { VraagId } from './vragen/vraag'

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
      veiligheid: veilig,
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
      veiligheid: veilig,
    }
    expect(volgendeVraag(plek)).toBe('regiotafel.geenCrisis')
    expect(volgendeVraag({ ...plek, regiotafel: { geenCrisis: 'nee' } })).toBeNull()
  })
})
