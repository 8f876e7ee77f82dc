import type { Situatie } from './situatie'
import type { Gesteld, VraagId } from './vragen/vraag'

type Groep = 'hoogcomplex' | 'veiligheid' | 'regiotafel'
type Plaats = readonly [veld: keyof Situatie, criterium: string | undefined]

/** The field of the situatie that a question fills; for a criterium that is its group. */
export const veldVan = (id: VraagId): keyof Situatie => plaatsVan(id)[0]

function plaatsVan(id: VraagId): Plaats {
  const punt = id.indexOf('.')
  return punt < 0
    ? [id as Exclude<VraagId, `${Groep}.${string}`>, undefined]
    : [id.slice(0, punt) as Groep, id.slice(punt + 1)]
}

/** The answer to one question as it stands in the situatie; undefined when there is none. */
export function antwoordOp(situatie: Situatie, id: VraagId): unknown {
  const [veld, criterium] = plaatsVan(id)
  const antwoord: unknown = situatie[veld]
  if (criterium === undefined || typeof antwoord !== 'object' || antwoord === null) return antwoord
  return Object.entries(antwoord).find(([naam]) => naam === criterium)?.[1]
}

/** Still to be asked: no answer, and not answered with "weet ik niet" either. */
export const isOpen = (situatie: Situatie, gesteld: Gesteld, id: VraagId): boolean =>
  antwoordOp(situatie, id) === undefined && !gesteld.has(id)

/** Both sets of answers together; where both answer, `erover` counts. */
export function voegSamen(basis: Situatie, erover: Situatie): Situatie {
  const samen = { ...basis, ...erover }
  if (basis.hoogcomplex && erover.hoogcomplex)
    samen.hoogcomplex = { ...basis.hoogcomplex, ...erover.hoogcomplex }
  if (basis.veiligheid && erover.veiligheid) samen.veiligheid = { ...basis.veiligheid, ...erover.veiligheid }
  if (basis.regiotafel && erover.regiotafel) samen.regiotafel = { ...basis.regiotafel, ...erover.regiotafel }
  return samen
}

const beantwoord = <T extends object>(antwoorden: T): T =>
  Object.fromEntries(Object.entries(antwoorden).filter(([, waarde]) => waarde !== undefined)) as T

/**
 * The same situatie, made firm: "weet ik niet" is written down as an answer (a criterium becomes onbekend, another field holds its
 * place with undefined), so that `voegSamen` never fills it in again.
 */
export function legVast(situatie: Situatie, gesteld: Gesteld): Situatie {
  const vast: Record<string, unknown> = {}
  for (const id of gesteld) {
    const [veld, criterium] = plaatsVan(id)
    vast[veld] = criterium === undefined ? undefined : { ...Object(vast[veld]), [criterium]: 'onbekend' }
  }
  return voegSamen(vast as Situatie, metGroepen(beantwoord(situatie)))
}

function metGroepen(situatie: Situatie): Situatie {
  const { hoogcomplex, veiligheid, regiotafel } = situatie
  return {
    ...situatie,
    ...(hoogcomplex && { hoogcomplex: beantwoord(hoogcomplex) }),
    ...(veiligheid && { veiligheid: beantwoord(veiligheid) }),
    ...(regiotafel && { regiotafel: beantwoord(regiotafel) }),
  }
}
