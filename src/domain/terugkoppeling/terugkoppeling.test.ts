import { describe, expect, it } from 'vitest'
import type { Antwoorden } from './antwoorden'
import type { Feiten } from './feiten'
import { herleidbareVelden } from './herleidbareVelden'
import { inVelden } from './inVelden'
import { veldTitels } from './velden'
import { watOntbreekt, watTelt } from './volledig'

const feiten: Feiten = {
  casuscode: 'TW-7K3M9',
  gemeente: 'Enschede',
  datum: '2026-11-20',
  soortAanmelder: 'ggz-aanbieder',
  reden: 'Te licht voor RDM-trede 2',
  eerder: [{ tafel: 'TopX', datum: null, uitkomst: 'Geen oplossing' }],
  deelnemers: [
    { organisatie: 'Ggz-instelling', functie: 'Directeur', mandaat: 'ja', aanwezig: 'ja' },
    {
      organisatie: 'Zorgverzekeraar',
      functie: 'Manager zorginkoop',
      mandaat: 'onbekend',
      aanwezig: 'vervanger',
    },
  ],
  legePlaatsen: [],
  legeReden: null,
  uitkomst: 'Er is een oplossing gevonden',
  naarTrede4: false,
  oplossingen: ['Gezamenlijk aanbod'],
  afspraken: [{ wat: 'Plek regelen', wie: 'Ggz-instelling', wanneer: '2026-12-01' }],
}

const antwoorden: Antwoorden = {
  hiaat: 'vol',
  hiaatTekst: 'Een plek met behandeling en toezicht.',
  lobby: 'ja',
  les: 'Vraag de verzekeraar vroeg.',
  lesDelen: 'ja',
  regie: 'Procesmanager gemeente Enschede',
  vervolgDatum: '2027-01-11',
  ondersteuner: 'ja',
  inwoner: 'ja',
  signaal: 'nee',
}

const veld = (nummer: number, ...gegeven: Parameters<typeof inVelden>) => {
  const found = inVelden(...gegeven)[nummer - 1]
  if (!found) throw new Error(`geen veld ${nummer}`)
  return found
}

describe('the fixed format', () => {
  it('has its 14 fields in order, with or without content', () => {
    for (const gegeven of [antwoorden, {}]) {
      const velden = inVelden(feiten, gegeven)
      expect(velden.map(({ nummer }) => nummer)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
      expect(velden.map(({ titel }) => titel)).toEqual([...veldTitels])
      expect(velden.every(({ regels, tabel }) => regels.length > 0 || tabel !== null)).toBe(true)
    }
  })

  it('shows participants as organisation, function, mandate and presence', () => {
    expect(veld(6, feiten, antwoorden).tabel).toEqual({
      koppen: ['Organisatie', 'Functie', 'Mandaat', 'Aanwezig'],
      rijen: [
        ['Ggz-instelling', 'Directeur', 'Ja', 'Ja'],
        ['Zorgverzekeraar', 'Manager zorginkoop', 'Niet bekend', 'Ja, een vervanger'],
      ],
    })
  })

  it('says who could not decide, and who was not there', () => {
    expect(veld(14, feiten, antwoorden).regels).toEqual([
      'Iedereen was er',
      'Aanwezig zonder bevestigd mandaat: 1',
      'Signaal voor de stuurgroep: nee',
    ])
    const weg = feiten.deelnemers.map((deelnemer) => ({ ...deelnemer, aanwezig: 'nee' as const }))
    expect(veld(14, { ...feiten, deelnemers: weg }, antwoorden).regels[0]).toBe('Niet iedereen was er')
    const gat = { ...feiten, legePlaatsen: ['Cliëntondersteuner'], legeReden: 'De inwoner wilde het niet.' }
    expect(veld(14, gat, antwoorden).regels[0]).toBe('Niet iedereen was er')
    expect(veld(6, gat, antwoorden).regels).toEqual([
      'Niemand aan tafel voor: Cliëntondersteuner',
      'Reden: De inwoner wilde het niet.',
    ])
  })

  it('says that a casus without a solution goes on to RDM-trede 4', () => {
    const uitkomst = 'Er is geen oplossing: door naar RDM-trede 4'
    const geen = { ...feiten, uitkomst, naarTrede4: true, oplossingen: [] }
    expect(veld(7, geen, antwoorden).regels).toEqual([uitkomst])
    expect(veld(8, geen, antwoorden).regels).toEqual(['Geen oplossing'])
    expect(watOntbreekt(geen, antwoorden)).toEqual([])
  })
})

describe('the check before sending', () => {
  it('finds nothing when everything is there', () => {
    expect(watOntbreekt(feiten, antwoorden)).toEqual([])
  })

  it('names every open answer of an empty draft', () => {
    expect(watOntbreekt(feiten, {}).map(({ antwoord }) => antwoord)).toEqual([
      'hiaat',
      'les',
      'lesDelen',
      'regie',
      'vervolgDatum',
      'ondersteuner',
      'inwoner',
      'signaal',
    ])
  })

  it('asks on only where an answer asks for it', () => {
    const meer: Antwoorden = { ...antwoorden, hiaat: 'geen', inwoner: 'nee', signaal: 'ja', les: '  ' }
    expect(watOntbreekt(feiten, meer).map(({ veld: nummer, antwoord }) => [nummer, antwoord])).toEqual([
      [11, 'les'],
      [13, 'inwonerReden'],
      [14, 'signaalTekst'],
    ])
  })

  it('points to the overleg for what only the overleg knows', () => {
    const leeg: Feiten = {
      ...feiten,
      datum: null,
      reden: null,
      deelnemers: [],
      uitkomst: null,
      oplossingen: [],
    }
    expect(watOntbreekt(leeg, antwoorden).map(({ veld: nummer, antwoord }) => [nummer, antwoord])).toEqual(
      [2, 4, 6, 7, 8].map((nummer) => [nummer, null]),
    )
    const onbekend = [{ organisatie: 'Om', functie: 'Officier', mandaat: 'ja', aanwezig: null }] as const
    expect(watOntbreekt({ ...feiten, deelnemers: onbekend }, antwoorden)).toHaveLength(1)
  })

  it('leaves out what no longer counts', () => {
    const geen = watTelt({ ...antwoorden, hiaat: 'geen', signaalTekst: 'Er kwam niemand.' })
    expect(geen).not.toHaveProperty('hiaatTekst')
    expect(geen).not.toHaveProperty('lobby')
    expect(geen).not.toHaveProperty('signaalTekst')
    expect(geen).toHaveProperty('les')
  })
})

describe('identifying text', () => {
  it.each([
    ['een burgerservicenummer', { ...antwoorden, les: 'Het gaat om 111222333.' }, 11],
    ['een telefoonnummer', { ...antwoorden, regie: 'Bel 06-12345678' }, 12],
  ])('is found: %s', (wat, gegeven, nummer) => {
    const [eerste] = herleidbareVelden(inVelden(feiten, gegeven))
    expect(eerste).toContain(`Veld ${nummer}`)
    expect(eerste).toContain(wat)
  })

  it('is found in what comes from the overleg too', () => {
    const afspraken = [{ wat: 'Mail naar iemand@voorbeeld.nl', wie: 'Ggz', wanneer: '2026-12-01' }]
    expect(herleidbareVelden(inVelden({ ...feiten, afspraken }, antwoorden))[0]).toContain('Veld 9')
    expect(herleidbareVelden(inVelden(feiten, antwoorden))).toEqual([])
  })
})
