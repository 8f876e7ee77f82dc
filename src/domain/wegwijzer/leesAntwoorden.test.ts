import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Situatie, situatieSchema } from '@/domain/routering/situatie'
import { tafels } from '@/domain/routering/tafels'
import type { Vraag, VraagId } from '@/domain/routering/vragen/vraag'
import { findVraag, vragen } from '@/domain/routering/vragen/vragen'
import { antwoordtekst } from './antwoordtekst'
import { type Antwoorden, alleVelden, keuzesVan, weetNietGepost } from './antwoordvelden'
import { foutBij } from './foutteksten'
import { type Gepost, leesAntwoord, leesAntwoorden } from './leesAntwoorden'

function vraagMet(id: VraagId): Vraag {
  const vraag = findVraag(id)
  if (!vraag) throw new Error(`geen vraag ${id}`)
  return vraag
}

/** As a browser sends it: the same name more than once becomes a list. */
function alsFormulier(antwoorden: Antwoorden): Gepost {
  const gepost: Record<string, string[]> = {}
  for (const [naam, waarde] of alleVelden(antwoorden)) gepost[naam] = [...(gepost[naam] ?? []), waarde]
  return gepost
}

/** One answer to each of some questions, chosen among what the page offers. */
const ingevuld: fc.Arbitrary<Gepost> = fc
  .tuple(...vragen.map((vraag) => fc.option(antwoordOp(vraag), { nil: {} })))
  .map((antwoorden) => Object.assign({}, ...antwoorden))

function antwoordOp(vraag: Vraag): fc.Arbitrary<Gepost> {
  const waarden = keuzesVan(vraag).map(({ waarde }) => waarde)
  if (vraag.soort === 'tafels')
    return fc
      .tuple(...vraag.tafels.map(() => fc.constantFrom('niet-besproken', ...waarden)))
      .map((uitkomsten) =>
        Object.fromEntries(uitkomsten.map((uitkomst, i) => [`eerder.${vraag.tafels[i]?.waarde}`, uitkomst])),
      )
  return fc.constantFrom(...waarden).map((waarde) => ({ [vraag.id]: waarde }))
}

describe('answers as form fields', () => {
  it('read back as they were given, however often they go along', () => {
    fc.assert(
      fc.property(ingevuld, (gepost) => {
        const antwoorden = leesAntwoorden(gepost)
        expect(situatieSchema.parse(antwoorden.situatie)).toEqual(antwoorden.situatie)
        expect(leesAntwoorden(alsFormulier(antwoorden))).toEqual(antwoorden)
      }),
    )
  })

  it('take every value that the contract has', () => {
    const situatie: Situatie = {
      rol: 'wijkcoach',
      gemeente: 'onbekend',
      vraag: ['wachttijd', 'doorbraak'],
      hulp: ['onbekend'],
      hoogcomplex: { ernstigGevaar: 'onbekend', schaarseZorg: 'ja' },
      eerder: [{ tafel: 'topx', uitkomst: 'loopt' }],
      clientondersteuner: 'aangeboden',
    }
    expect(leesAntwoorden(alsFormulier({ situatie, gesteld: new Set() }))).toEqual({
      situatie,
      gesteld: new Set(),
    })
  })

  it('leave out what the wegwijzer does not know', () => {
    const gepost = {
      rol: 'koning',
      leeftijd: ['18-plus', 'onder-18'],
      __proto__: 'x',
      stap: 'rol',
      vraag: [],
    }
    expect(leesAntwoorden(gepost)).toEqual({ situatie: {}, gesteld: new Set() })
  })
})

describe('weet ik niet', () => {
  it('is a value where the contract has one, and otherwise an answered question without value', () => {
    expect(leesAntwoorden({ gemeente: 'onbekend', leeftijd: weetNietGepost })).toEqual({
      situatie: { gemeente: 'onbekend' },
      gesteld: new Set(['leeftijd']),
    })
  })

  it('is read back in words, also where the contract has a value of its own and for the tables', () => {
    const gesteld = new Set(['leeftijd', 'gemeente', 'eerder', 'vraag'] as const)
    const tekst = (id: Parameters<typeof vraagMet>[0]) =>
      antwoordtekst(vraagMet(id), { situatie: {}, gesteld })
    expect([...gesteld].map(tekst)).toEqual([
      ['Weet ik niet'],
      ['Weet ik niet'],
      ['Weet ik niet'],
      ['Iets anders, of ik weet het niet'],
    ])
  })

  it('is not offered, and not taken, where somebody has to choose', () => {
    for (const id of ['directGevaar', 'rol'] as const)
      expect(leesAntwoord(vraagMet(id), { [id]: weetNietGepost })).toMatchObject({
        reason: 'onbekend-antwoord',
      })
  })
})

describe('one posted answer', () => {
  it('says what is wrong, at the field where it can be put right', () => {
    const geprobeerd = vraagMet('geprobeerd')
    expect(leesAntwoord(geprobeerd, {})).toMatchObject({ reason: 'geen-antwoord' })
    expect(leesAntwoord(geprobeerd, { geprobeerd: ['niets', 'verwijzing'] })).toMatchObject({
      reason: 'gaat-niet-samen',
    })
    expect(foutBij(geprobeerd, 'gaat-niet-samen')).toEqual({
      geprobeerd:
        'Kies ‘Nog niets van dit alles’ of ‘Weet ik niet’, of kies andere antwoorden. Samen gaat niet.',
    })
    expect(foutBij(vraagMet('rol'), 'geen-antwoord')).toEqual({ rol: 'Kies een antwoord.' })
    expect(foutBij(vraagMet('eerder'), 'geen-antwoord')).toEqual({
      [`eerder.${tafels[0].slug}`]: 'Kies een of meer antwoorden.',
    })
  })

  it('reads a table form with nothing discussed as an answer', () => {
    const nergens = Object.fromEntries(tafels.map(({ slug }) => [`eerder.${slug}`, 'niet-besproken']))
    const antwoord = leesAntwoord(vraagMet('eerder'), nergens)
    expect(antwoord).toMatchObject({ ok: true, value: { situatie: { eerder: [] } } })
    expect(antwoordtekst(vraagMet('eerder'), leesAntwoorden(nergens))).toEqual([
      'Aan geen enkele tafel besproken',
    ])
  })
})
