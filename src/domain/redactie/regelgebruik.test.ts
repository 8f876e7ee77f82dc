import { overlegtafels } from '@content/overlegtafels'
import { describe, expect, it } from 'vitest'
import { type CriteriaNode, criteriaVan } from '../overlegtafel/criteria'
import { alleChecks, geenPlek, hoogcomplex, plekHoudtNiet, wijkcoach } from '../routering/bewijs/situaties'
import { leesFeiten } from '../routering/feiten'
import { tafelregels } from '../routering/regels/regels'
import type { Situatie } from '../routering/situatie'
import { geraakteRegels, regelsBij } from './regelgebruik'

const groepen = ['veiligheid', 'hoogcomplex', 'regiotafel'] as const

const veiligheid = (antwoord: 'ja' | 'nee' | 'onbekend') => ({
  gevaarVoorAnderen: antwoord,
  ernstigePsychiatrieVerslavingOfLvb: antwoord,
  gebiedsgebonden: antwoord,
  meerdereLeefgebiedenMetOverlast: 'ja' as const,
  impactOpOmgeving: antwoord,
  ketensSamenNodig: antwoord,
})

/** Situations in which every rule about criteria looks at all of them. */
const situaties: readonly Situatie[] = [
  { ...wijkcoach, veiligheid: veiligheid('ja') },
  { ...wijkcoach, veiligheid: veiligheid('onbekend') },
  { ...wijkcoach, ...geenPlek, hoogcomplex: hoogcomplex(3) },
  { ...wijkcoach, ...geenPlek, hoogcomplex: hoogcomplex(7) },
  { ...plekHoudtNiet, regiotafel: alleChecks },
  { ...plekHoudtNiet, regiotafel: {} },
]

/** Which rule read which answer, seen from within. */
function gelezen(): Map<string, Set<string>> {
  const door = new Map<string, Set<string>>()
  for (const { code, voorstel } of tafelregels)
    for (const situatie of situaties) {
      const feiten = leesFeiten(situatie)
      const bespied = Object.fromEntries(
        groepen.map((groep) => [
          groep,
          new Proxy(feiten[groep], {
            get: (doel, veld) => {
              const sleutel = `${groep}.${String(veld)}`
              door.set(sleutel, (door.get(sleutel) ?? new Set()).add(code))
              return Reflect.get(doel, veld)
            },
          }),
        ]),
      )
      voorstel({ ...feiten, ...bespied })
    }
  return door
}

const instroom = (slug: string): CriteriaNode => {
  const tafel = overlegtafels.find((een) => een.slug === slug)
  if (!tafel) throw new Error(slug)
  return tafel.inhoud.instroom
}

describe('which rules use a criterion', () => {
  it('is what the rules read', () => {
    const door = [...gelezen()].map(([sleutel, regels]) => [sleutel, [...regels].sort()])
    expect(door.length).toBeGreaterThan(12)
    for (const [sleutel, regels] of door) expect(regelsBij(String(sleutel)), String(sleutel)).toEqual(regels)
  })

  it('is known for every criterion that the wegwijzer asks about', () => {
    const sleutels = overlegtafels.flatMap(({ inhoud }) => criteriaVan(inhoud.instroom)).map((c) => c.sleutel)
    const gevraagd =
      /^(veiligheid|hoogcomplex|regiotafel|vraag|plotseling|geprobeerd)\.(?!geen-passend-aanbod)/
    for (const sleutel of sleutels.filter((een) => gevraagd.test(een)))
      expect(regelsBij(sleutel), sleutel).not.toEqual([])
  })

  it('is asked for what changed: the words, the and/or above it, and what comes or goes', () => {
    const topx = instroom('topx')
    if (topx.soort === 'criterium') throw new Error('geen groep')
    const [eerste, ...rest] = topx.delen
    if (eerste?.soort !== 'criterium') throw new Error('geen criterium')
    expect(geraakteRegels(topx, topx)).toEqual([])
    expect(geraakteRegels(topx, { ...topx, delen: [{ ...eerste, tekst: 'Anders.' }, ...rest] })).toEqual([
      'R7',
    ])
    expect(geraakteRegels(topx, { ...topx, soort: 'alle' })).toEqual(['R7'])
    const eigen = { soort: 'criterium', sleutel: 'eigen.punt-a', tekst: 'Erbij.' } as const
    expect(geraakteRegels(topx, { ...topx, delen: [...topx.delen, eigen] })).toEqual(['R7'])
    const bestuurlijk = instroom('bestuurlijk-escalatieoverleg')
    expect(geraakteRegels(bestuurlijk, { soort: 'alle', delen: [bestuurlijk] })).toEqual([])
  })
})
