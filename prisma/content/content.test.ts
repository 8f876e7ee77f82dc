import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  besluitInhoudSchema,
  projectInhoudSchema,
  richtingCodes,
  uitgangspuntCodes,
} from '@/domain/netwerk/inhoud'
import { uitgangspuntNamen } from '@/domain/netwerk/namen'
import { gemeenteInhoudSchema } from '@/domain/overlegtafel/gemeente-inhoud'
import { ondersteunerInhoudSchema } from '@/domain/overlegtafel/ondersteuner-inhoud'
import { tafelSlugs } from '@/domain/routering/tafels'
import { begrippen } from './begrippen'
import { besluiten } from './besluiten'
import { bronnen, citeer } from './bronnen'
import { gemeenten } from './gemeenten'
import { ondersteuners } from './organisaties'
import { paginas } from './paginas'
import { oplossingsrichtingen } from './paginas/oplossingsrichtingen'
import { uitgangspunten } from './paginas/uitgangspunten'
import { projecten } from './projecten'
import { synoniemen } from './synoniemen'
import { treden } from './treden'
import { opEnAfschalen, tredeOfFase, volgorderegels, watRdmIs, watRdmNietIs } from './treden-regels'
import { vragen } from './vragen'
import { zvh } from './zvh'

describe('gemeenten', () => {
  it('are the fourteen of Twente, each with its own slug', () => {
    expect(gemeenten).toHaveLength(14)
    expect(new Set(gemeenten.map(({ slug }) => slug)).size).toBe(14)
    expect(gemeenten.map(({ slug }) => slug)).toContain('hof-van-twente')
    expect(gemeenten.find(({ code }) => code === 'GM1742')?.slug).toBe('rijssen-holten')
  })

  it.each(gemeenten)('$naam: nothing is filled in that no source says', ({ inhoud }) => {
    expect(gemeenteInhoudSchema.parse(inhoud)).toMatchObject({
      ggzGebied: null,
      topxStad: null,
      contact: null,
    })
  })
})

describe('ondersteuners', () => {
  it.each(ondersteuners)('$naam fits the schema, without an invented site', ({ inhoud }) => {
    expect(ondersteunerInhoudSchema.parse(inhoud).website).toBeNull()
  })

  it('only Ixta Noa has a known area', () => {
    const bekend = ondersteuners.filter(({ inhoud }) => inhoud.werkgebied !== null)
    expect(bekend.map(({ slug }) => slug)).toEqual(['ixta-noa'])
    const namen = bekend[0]?.inhoud.gemeenteCodes?.map((code) => gemeenten.find((g) => g.code === code)?.naam)
    expect(namen?.join(' en ')).toBe(bekend[0]?.inhoud.werkgebied)
  })
})

describe('the escalation model', () => {
  it('has the basis and four treden', () => {
    expect(treden.map(({ nummer }) => nummer)).toEqual([0, 1, 2, 3, 4])
  })

  it('names a source for every statement, under a code of its own', () => {
    const uitspraken = [...watRdmIs, ...watRdmNietIs, ...volgorderegels, ...opEnAfschalen, ...tredeOfFase]
    expect(new Set(uitspraken.map(({ code }) => code)).size).toBe(uitspraken.length)
    for (const { code, bronnen: genoemd } of [
      ...uitspraken,
      ...treden.map((t) => ({ ...t, code: t.slug })),
    ]) {
      expect(genoemd.length, code).toBeGreaterThan(0)
    }
  })
})

describe('begrippen', () => {
  it('stand in alphabetical order, each once', () => {
    const termen = begrippen.map(({ naam }) => naam.toLowerCase())
    expect(new Set(termen).size).toBe(termen.length)
    expect(termen.indexOf('ave')).toBeLessThan(termen.indexOf('ave-fase'))
  })

  it('explain every abbreviation of the domain', () => {
    const afkortingen =
      'RDM ZVH ZVS Zvw Wlz Wmo Wvggz CCE OCO AVE POH-ggz SPV OM DJI ISD TBS LVB VB UCZ FG PGA TopX'.split(' ')
    expect(begrippen.map(({ naam }) => naam)).toEqual(expect.arrayContaining(afkortingen))
  })
})

describe('vragen', () => {
  const slugs = vragen.map(({ slug }) => slug)
  const nummers = vragen.flatMap(({ inhoud }) => inhoud.bronnen.slice(0, 1).map(({ kop }) => kop))

  it('are the 38 of S3, each answered once, under an address of its own', () => {
    const alle = Array.from({ length: 38 }, (_, index) => `vraag ${index + 1}`)
    expect([...nummers].sort()).toEqual(alle.sort())
    expect(new Set(slugs).size).toBe(38)
  })

  it.each(vragen)('$slug points only to what exists, and not to itself', ({ slug, inhoud }) => {
    expect(slugs).toEqual(expect.arrayContaining(inhoud.zieOok))
    expect(inhoud.zieOok).not.toContain(slug)
    expect(begrippen.map((begrip) => begrip.slug)).toEqual(expect.arrayContaining(inhoud.begrippen))
    expect(tafelSlugs).toEqual(expect.arrayContaining(inhoud.tafels))
    expect(inhoud.begrippen.length + inhoud.tafels.length + inhoud.zieOok.length).toBeGreaterThan(0)
  })

  it('mend the cross-references that are wrong in the source', () => {
    const letOp = (slug: string) => vragen.find((vraag) => vraag.slug === slug)?.inhoud.letOp
    expect(letOp('hoe-ver-zijn-de-regios')).toContain('ze staan bij vraag 26')
    expect(letOp('poh-ggz-en-clientondersteuner')).toContain('staat bij vraag 31')
  })
})

describe('paginas and synoniemen', () => {
  it('stand under an address and a name of their own', () => {
    for (const lijst of [paginas.map(({ inhoud }) => inhoud.href), synoniemen.map(({ slug }) => slug)]) {
      expect(new Set(lijst).size).toBe(lijst.length)
    }
  })

  it('name no word in two groups of synonyms', () => {
    const woorden = synoniemen.flatMap(({ inhoud }) => inhoud.woorden)
    expect(new Set(woorden).size).toBe(woorden.length)
  })
})

describe('besluiten', () => {
  it.each(besluiten)(
    '$slug fits the schema, with a source, and nothing that no source says',
    ({ inhoud }) => {
      const gelezen = besluitInhoudSchema.parse(inhoud)
      expect(gelezen.bronnen.length).toBeGreaterThan(0)
      // The documents are proposals, and lost where they can be read.
      expect([gelezen.stand, gelezen.link]).toEqual(['voorgesteld', null])
    },
  )

  it('leave one to every gemeente, and no gemeente has said what it decided', () => {
    expect(besluiten.filter(({ inhoud }) => inhoud.beslisser === 'elke-gemeente')).toHaveLength(1)
    expect(gemeenten.flatMap(({ inhoud }) => inhoud.besluiten)).toEqual([])
  })
})

describe('projecten', () => {
  it.each(projecten)('$slug fits the schema, with a source and a richting', ({ inhoud }) => {
    const gelezen = projectInhoudSchema.parse(inhoud)
    expect(gelezen.bronnen.length).toBeGreaterThan(0)
    expect(gelezen.richtingen.length).toBeGreaterThan(0)
  })

  it('point to uitgangspunten and richtingen that have their own place on their page', () => {
    const codes = ({ delen }: { delen: readonly { kop: string }[] }) =>
      delen.map(({ kop }) => kop.split('. ')[0])
    expect(codes(uitgangspunten)).toEqual([...uitgangspuntCodes])
    expect(codes(oplossingsrichtingen)).toEqual([...richtingCodes])
    expect(uitgangspunten.delen.map(({ kop }) => kop.split('. ')[1])).toEqual(
      Object.values(uitgangspuntNamen),
    )
  })
})

describe('bronnen', () => {
  it('are the five documents, and only the overzicht has no date', () => {
    expect(bronnen.map(({ code }) => code)).toEqual(['S0', 'S1', 'S2', 'S3', 'S4'])
    expect(bronnen.filter(({ datum }) => datum === null).map(({ code }) => code)).toEqual(['S1'])
  })

  it('are cited as title and heading', () => {
    expect(citeer({ document: 'S1', kop: 'TopX, instroom' })).toBe(
      'Overzicht van doorzettingsmacht in Twente, TopX, instroom',
    )
  })
})

describe('the contact of the ZVH', () => {
  it('is content: no code of the portal knows it, or what a release came with', () => {
    const src = fileURLToPath(new URL('../../src/', import.meta.url))
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.tsx?$/.test(file) && !file.includes('.test.') && !file.includes('generated'),
    )
    const knows = (code: string) => code.includes(zvh.inhoud.email) || code.includes('@content/zvh')
    expect(files.filter((file) => knows(readFileSync(join(src, file), 'utf8')))).toEqual([])
  })

  it('is that of the overzicht', () => {
    expect([zvh.inhoud.email, zvh.inhoud.website]).toEqual([
      'info@veiligheidshuistwente.nl',
      'www.zorgenveiligheidshuizen.nl',
    ])
  })
})
