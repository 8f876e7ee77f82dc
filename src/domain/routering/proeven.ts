import { type HoogcomplexCriterium, hoogcomplexCriteria, type Situatie, veiligheidCriteria } from './situatie'
import { tafelSlugs } from './tafels'
import type { VraagId } from './vragen/vraag'
import { vragen } from './vragen/vragen'

/** One way in which the questions that are still open might be answered later. */
export type Aanvulling = Situatie | ((situatie: Situatie) => Situatie)

/**
 * How the wizard finds out whether a question matters: give each of these answers, fill in the rest in each of these ways, and see
 * whether the advice differs. The first answer is "weet ik niet". Answers with the same effect have one representative.
 */
export type Proef = {
  readonly id: VraagId
  readonly antwoorden: readonly [Situatie, ...Situatie[]]
  readonly aanvullingen: readonly Aanvulling[]
}

const alle = <Criterium extends string, Waarde extends string>(
  criteria: readonly Criterium[],
  waarde: Waarde,
) => Object.fromEntries(criteria.map((criterium) => [criterium, waarde])) as Record<Criterium, Waarde>

const complex = { hoogcomplex: alle(hoogcomplexCriteria, 'ja') } as const
const nietComplex = { hoogcomplex: alle(hoogcomplexCriteria, 'nee') } as const
const onveilig = { veiligheid: alle(veiligheidCriteria, 'ja') } as const
const veilig = { veiligheid: alle(veiligheidCriteria, 'nee') } as const
const inInstelling = { verblijf: 'instelling' } as const
const metWlz = { hulp: ['wlz'], verblijf: 'instelling' } as const
const welCrisis = { regiotafel: { geenCrisis: 'nee' } } as const
const plotseling = { plotseling: 'gezondheid' } as const
const drievoudig = { problematiek: ['psychiatrie', 'verslaving', 'lvb'] } as const
const looptOveral = { eerder: tafelSlugs.map((tafel) => ({ tafel, uitkomst: 'loopt' as const })) }

/** Fills the open criteria with `waarde` until two have it, and the others with `rest`: one more or less then tips the count. */
const opDeGrens =
  (waarde: 'ja' | 'nee', rest: 'ja' | 'onbekend') =>
  ({ hoogcomplex = {} }: Situatie): Situatie => {
    let nodig = 2 - Object.values(hoogcomplex).filter((antwoord) => antwoord === waarde).length
    const gevuld: Partial<Record<HoogcomplexCriterium, 'ja' | 'nee' | 'onbekend'>> = {}
    for (const criterium of hoogcomplexCriteria) {
      if (hoogcomplex[criterium] !== undefined) continue
      gevuld[criterium] = nodig > 0 ? waarde : rest
      nodig--
    }
    return { hoogcomplex: gevuld }
  }

/** What silences every table but the Triagetafel, in each way that the rules know: only then does "niets geprobeerd" decide. */
const stilte: readonly Aanvulling[] = [{}, nietComplex].flatMap((hoogcomplex) =>
  [{}, welCrisis].flatMap((crisis) =>
    [{}, plotseling].map((verandering) => ({ ...veilig, ...hoogcomplex, ...crisis, ...verandering })),
  ),
)

type Beproeving = Omit<Proef, 'id'>

/** A question whose answer shows by itself, whatever follows. */
const los = (...antwoorden: readonly Situatie[]): Beproeving => ({
  antwoorden: [{}, ...antwoorden],
  aanvullingen: [{}],
})

const perVeld: Readonly<Partial<Record<VraagId, Beproeving>>> = {
  directGevaar: los({ directGevaar: 'ja' }),
  rol: los({ rol: 'inwoner' }),
  gemeente: los({ gemeente: 'GM0141' }),
  leeftijd: los({ leeftijd: 'onder-18' }, { leeftijd: 'bijna-18' }),
  vraag: {
    antwoorden: [
      {},
      { vraag: ['doorbraak'] },
      { vraag: ['wachttijd'] },
      { vraag: ['geen-passende-plek'] },
      { vraag: ['plek-houdt-niet'] },
      { vraag: ['onveiligheid'] },
    ],
    aanvullingen: [
      {},
      onveilig,
      complex,
      nietComplex,
      metWlz,
      { ...metWlz, ...welCrisis },
      { ...metWlz, ...plotseling },
      drievoudig,
    ],
  },
  lokaal: los({ lokaal: 'niet-betrokken' }),
  geprobeerd: {
    antwoorden: [{}, { geprobeerd: ['niets'] }, { geprobeerd: ['zorgbemiddeling'] }],
    aanvullingen: [looptOveral, complex, ...stilte],
  },
  eerder: {
    antwoorden: [
      {},
      { eerder: [{ tafel: 'bestuurlijk-escalatieoverleg', uitkomst: 'geen-oplossing' }] },
      { eerder: [{ tafel: 'hoogcomplex-oostnl', uitkomst: 'loopt' }] },
    ],
    aanvullingen: [{}, complex],
  },
  plotseling: {
    antwoorden: [{}, plotseling],
    aanvullingen: [{}, inInstelling, { ...inInstelling, ...onveilig }, { ...inInstelling, ...complex }],
  },
  hulp: {
    antwoorden: [{}, { hulp: ['wlz'] }, { hulp: ['wlz-verwacht'] }, { hulp: ['forensisch'] }],
    aanvullingen: [{}, inInstelling, { ...inInstelling, ...welCrisis }, onveilig, complex],
  },
  verblijf: {
    antwoorden: [{}, inInstelling],
    aanvullingen: [{}, welCrisis, onveilig, complex],
  },
  problematiek: los(drievoudig),
}

const perGroep: Readonly<Record<string, readonly Aanvulling[]>> = {
  veiligheid: [{}, nietComplex],
  hoogcomplex: [{}, complex, nietComplex, opDeGrens('ja', 'onbekend'), opDeGrens('nee', 'ja')],
  regiotafel: [{}],
}

function criteriumProef(id: VraagId): Proef[] {
  const [groep = '', criterium = ''] = id.split('.')
  const aanvullingen = perGroep[groep]
  if (aanvullingen === undefined) return []
  const antwoord = (waarde: string): Situatie => ({ [groep]: { [criterium]: waarde } })
  return [{ id, antwoorden: [antwoord('onbekend'), antwoord('ja'), antwoord('nee')], aanvullingen }]
}

/** The questions that can change an advice, in the order in which people are asked. */
export const proeven: readonly Proef[] = vragen.flatMap(({ id }) => {
  const beproeving = perVeld[id]
  return beproeving ? [{ id, ...beproeving }] : criteriumProef(id)
})
