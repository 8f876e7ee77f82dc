import { gemeenten } from '@content/gemeenten'
import { ondersteuners } from '@content/organisaties'
import { overlegtafels } from '@content/overlegtafels'
import { zvh } from '@content/zvh'
import { describe, expect, it } from 'vitest'
import { opOrde } from './opOrde'
import { type Soort, soorten, soortVan } from './soorten'
import { inVelden, uitVelden } from './velden'
import type { Velden } from './veldwaarde'
import { verschil, voegSamen } from './verschil'

const teksten: readonly { soort: Soort; naam: string; inhoud: unknown }[] = [
  ...overlegtafels.map(({ naam, inhoud }) => ({ soort: 'overlegtafel' as const, naam, inhoud })),
  ...gemeenten.slice(0, 1).map(({ naam, inhoud }) => ({ soort: 'gemeente' as const, naam, inhoud })),
  { soort: 'contact', naam: zvh.naam, inhoud: zvh.inhoud },
  ...ondersteuners.map(({ naam, inhoud }) => ({ soort: 'ondersteuner' as const, naam, inhoud })),
]

const tafel = (slug: string) => {
  const gevonden = overlegtafels.find((een) => een.slug === slug)
  if (!gevonden) throw new Error(slug)
  return gevonden.inhoud
}
const { plan } = soortVan('overlegtafel')
const topx = tafel('topx')
const lees = (velden: Velden) => uitVelden(plan, opOrde(plan, velden), topx)
const fouten = (velden: Velden) => lees({ ...inVelden(plan, topx), ...velden }).fouten
const inhoud = (velden: Velden) => lees({ ...inVelden(plan, topx), ...velden }).inhoud as typeof topx

describe('a text as a form', () => {
  it.each(soorten)('%s has words for every field', (soort) => {
    expect(soortVan(soort).plan.delen.length).toBeGreaterThan(0)
  })

  it.each(teksten)('$soort $naam comes back as it was', ({ soort, inhoud: was }) => {
    const { plan, schema } = soortVan(soort)
    const terug = uitVelden(plan, opOrde(plan, inVelden(plan, was)), was)
    expect(terug.fouten).toEqual({})
    expect(terug.inhoud).toEqual(was)
    expect(schema.parse(terug.inhoud)).toEqual(was)
  })

  it('leaves out what was emptied, and keeps what the form does not show', () => {
    const nieuw = inhoud({
      'deelnemers.0.wie': '',
      'deelnemers.0.wanneer': '',
      'contact.telefoon': '',
      'regie.functie': '  ',
      behandeling: 'extern',
    })
    expect(nieuw.deelnemers).toEqual(topx.deelnemers.slice(1))
    expect(nieuw.regie.functie).toBeNull()
    expect(nieuw.behandeling).toBe('zvh')
  })

  it('makes one line of a line, and takes out what nobody can see', () => {
    const nieuw = inhoud({ doelKort: 'Een\r\nregel\u0000 tekst', doel: 'Twee\r\nregels' })
    expect([nieuw.doelKort, nieuw.doel]).toEqual(['Een regel tekst', 'Twee\nregels'])
    expect(inhoud({ 'contact.website': 'https://www.voorbeeld.nl/pad' }).contact.website).toBe(
      'www.voorbeeld.nl/pad',
    )
  })

  it.each([
    [{ doel: '' }, 'doel', 'Vul ‘Waarvoor is deze tafel?’ in.'],
    [{ doelKort: 'x'.repeat(301) }, 'doelKort', 'Er mogen 300 tekens staan. Nu zijn het er 301.'],
    [{ 'contact.email': 'a@b.nl\nbcc: c@d.nl' }, 'contact.email', 'één e-mailadres'],
    [{ 'contact.email': 'geen adres' }, 'contact.email', 'naam@voorbeeld.nl'],
    [{ 'contact.website': 'javascript:alert(1)' }, 'contact.website', 'een webadres'],
    [{ 'termijnen.frequentieDagen': '1,5' }, 'termijnen.frequentieDagen', 'heel getal'],
    [{ 'termijnen.frequentieDagen': '900' }, 'termijnen.frequentieDagen', 'heel getal'],
    [{ 'kanaal.soort': 'duif' }, 'kanaal.soort', 'uit de lijst'],
    [{ 'kanaal.stappen': '' }, 'kanaal.stappen', 'Vul ‘Stappen’ in.'],
    [{ 'kanaal.stappen': `ok\n${'y'.repeat(400)}` }, 'kanaal.stappen', 'klopt deze regel niet'],
    [{ 'kanaal.stappen': 'stap\n'.repeat(13) }, 'kanaal.stappen', 'te veel regels'],
    [{ 'deelnemers.9.wie': 'Iemand' }, 'deelnemers.6.wanneer', 'Kies iets bij ‘Wanneer’.'],
    [{ 'instroom.0.tekst': 'z'.repeat(501) }, 'instroom.0.tekst', 'Er mogen 500 tekens staan'],
  ])('names the field that is wrong: %j', (velden, pad, melding) => {
    expect(Object.keys(fouten(velden))).toEqual([pad])
    expect(fouten(velden)[pad]).toContain(melding)
  })

  it('takes any text for what it is', () => {
    const script = '<script>alert(1)</script> [x](javascript:alert(1)) {{7*7}}'
    expect(inhoud({ doel: script }).doel).toBe(script)
    expect(() =>
      lees({ __proto__: 'x', 'constructor.prototype': 'x', 'deelnemers.1e9.wie': 'x' }),
    ).not.toThrow()
  })
})

describe('criteria as a form', () => {
  it('take a new condition with a key of its own, and a group that is filled in afterwards', () => {
    const eerst = opOrde(plan, {
      ...inVelden(plan, topx),
      'instroom.nieuw': 'Een eigen punt.',
      'instroom.1.nieuweGroep': 'een',
    })
    expect(eerst['instroom.2.sleutel']).toBe('eigen.punt-a')
    expect(eerst['instroom.1.2.soort']).toBe('een')
    const { inhoud } = uitVelden(plan, opOrde(plan, { ...eerst, 'instroom.1.2.nieuw': 'Nog een.' }), topx)
    expect((inhoud as typeof topx).instroom).toMatchObject({
      soort: 'een',
      delen: [
        { sleutel: 'veiligheid.gebiedsgebonden' },
        { soort: 'alle', delen: [{}, {}, { soort: 'een', delen: [{ sleutel: 'eigen.punt-b' }] }] },
        { sleutel: 'eigen.punt-a', tekst: 'Een eigen punt.' },
      ],
    })
  })

  it('lose a condition whose text is empty, but never all of them', () => {
    const over = inhoud({ 'instroom.0.tekst': '' }).instroom
    expect(over).toMatchObject({ soort: 'een', delen: [{ soort: 'alle' }] })
    const leeg = { 'instroom.0.tekst': '', 'instroom.1.0.tekst': '', 'instroom.1.1.tekst': '' }
    expect(fouten(leeg)).toEqual({
      'instroom.nieuw': 'Vul bij ‘Wanneer past deze tafel?’ minstens één voorwaarde in.',
    })
  })
})

describe('what changed', () => {
  it('is said part by part, with the old and the new words', () => {
    const nieuw = inhoud({
      'contact.telefoon': '053 123',
      'deelnemers.0.wanneer': 'per-casus',
      'instroom.soort': 'alle',
    })
    expect(verschil(plan, topx, nieuw)).toMatchObject([
      {
        label: 'Deelnemers',
        oud: expect.arrayContaining(['Openbaar Ministerie (OM) · altijd']),
        nieuw: expect.arrayContaining(['Openbaar Ministerie (OM) · als de casus erom vraagt']),
      },
      { label: 'Wanneer past deze tafel?' },
      { label: 'Contact: Telefoon', oud: [], nieuw: ['053 123'] },
    ])
    expect(verschil(plan, topx, topx)).toEqual([])
  })

  it('by two people is brought together, and what both changed is named', () => {
    const basis = inVelden(plan, topx)
    const mijn = {
      ...basis,
      doel: 'Mijn doel.',
      uitstroom: 'Mijn einde.',
      'instroom.0.tekst': 'Mijn voorwaarde.',
    }
    const hun = { ...basis, doel: 'Hun doel.', ritme: 'Elke maand.' }
    const samen = voegSamen(plan, basis, mijn, hun)
    expect(samen.botsingen).toEqual(['Waarvoor is deze tafel?'])
    expect(samen.velden).toMatchObject({
      doel: 'Mijn doel.',
      uitstroom: 'Mijn einde.',
      ritme: 'Elke maand.',
      'instroom.0.tekst': 'Mijn voorwaarde.',
    })
  })
})
