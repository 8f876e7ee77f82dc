import { type CriteriaNode, type Criterium, criteriaVan } from '../overlegtafel/criteria'
import type { Velden } from './veldwaarde'
import { schoon } from './veldwaarde'

/** How many parts a group may have, and how deep groups may lie in groups. */
const meesteDelen = 20
export const diepste = 3

/** The conditions of a table as fields: a group has `soort`, a condition has `tekst`, each part a number below its group. */
export function criteriaInVelden(waarde: unknown, pad: string): Velden {
  const node = waarde as CriteriaNode | undefined
  if (!node) return { [`${pad}.soort`]: 'alle', [`${pad}.inleiding`]: '' }
  if (node.soort === 'criterium')
    return {
      [`${pad}.sleutel`]: node.sleutel,
      [`${pad}.tekst`]: node.tekst,
      [`${pad}.toelichting`]: node.toelichting ?? '',
    }
  return Object.assign(
    { [`${pad}.soort`]: node.soort, [`${pad}.inleiding`]: node.inleiding ?? '' },
    ...node.delen.map((deel, index) => criteriaInVelden(deel, `${pad}.${index}`)),
  )
}

export const isGroep = (velden: Velden, pad: string): boolean =>
  velden[`${pad}.soort`] === 'alle' || velden[`${pad}.soort`] === 'een'

/** The numbers of the parts of a group. */
export const delenVan = (velden: Velden, pad: string): readonly number[] =>
  Array.from({ length: meesteDelen }, (_, nummer) => nummer).filter(
    (nummer) => isGroep(velden, `${pad}.${nummer}`) || `${pad}.${nummer}.tekst` in velden,
  )

/**
 * The same fields in order: a condition without a text was taken away, `nieuw` is a condition that was added and gets a key of its
 * own, `nieuweGroep` an empty group to fill in next.
 */
export function criteriaOpOrde(velden: Velden, pad: string): Velden {
  const bezet = new Set(
    Object.entries(velden).flatMap(([veld, tekst]) => (veld.endsWith('.sleutel') ? [tekst] : [])),
  )
  return groepOpOrde(velden, pad, pad, bezet, 0)
}

function groepOpOrde(velden: Velden, van: string, naar: string, bezet: Set<string>, diepte: number): Velden {
  const op: Record<string, string> = {
    [`${naar}.soort`]: velden[`${van}.soort`] === 'een' ? 'een' : 'alle',
    [`${naar}.inleiding`]: regel(velden, `${van}.inleiding`),
  }
  let aantal = 0
  const plek = () => `${naar}.${aantal++}`
  for (const nummer of delenVan(velden, van)) {
    const deel = `${van}.${nummer}`
    if (isGroep(velden, deel)) {
      if (diepte < diepste) Object.assign(op, groepOpOrde(velden, deel, plek(), bezet, diepte + 1))
    } else if (regel(velden, `${deel}.tekst`) !== '') {
      const sleutel = velden[`${deel}.sleutel`] || vrijeSleutel(bezet)
      const tekst = regel(velden, `${deel}.tekst`)
      Object.assign(op, punt(plek(), sleutel, tekst, regel(velden, `${deel}.toelichting`)))
    }
  }
  const nieuw = regel(velden, `${van}.nieuw`)
  if (nieuw !== '') Object.assign(op, punt(plek(), vrijeSleutel(bezet), nieuw, ''))
  const groep = velden[`${van}.nieuweGroep`]
  if (groep === 'alle' || groep === 'een') op[`${plek()}.soort`] = groep
  return op
}

const punt = (pad: string, sleutel: string, tekst: string, toelichting: string): Velden => ({
  [`${pad}.sleutel`]: sleutel,
  [`${pad}.tekst`]: tekst,
  [`${pad}.toelichting`]: toelichting,
})

/** A key that no condition of this table has: an answer belongs to one condition for good. */
function vrijeSleutel(bezet: Set<string>): string {
  for (let nummer = 0; ; nummer += 1) {
    const letters = [...nummer.toString()].map((cijfer) => 'abcdefghij'[Number(cijfer)]).join('')
    const sleutel = `eigen.punt-${letters}`
    if (bezet.has(sleutel)) continue
    bezet.add(sleutel)
    return sleutel
  }
}

const regel = (velden: Velden, veld: string): string =>
  schoon(velden[veld] ?? '')
    .replace(/\s+/g, ' ')
    .trim()

type Fouten = Record<string, string>

/** What was typed as a tree, with what is wrong per field. */
export function criteriaUitVelden(
  velden: Velden,
  pad: string,
  label: string,
  fouten: Fouten,
): CriteriaNode | undefined {
  const node = lees(velden, pad, fouten)
  if (node) return node
  fouten[`${pad}.nieuw`] = `Vul bij ‘${label}’ minstens één voorwaarde in.`
  return undefined
}

function lees(velden: Velden, pad: string, fouten: Fouten): CriteriaNode | undefined {
  if (!isGroep(velden, pad)) return leesCriterium(velden, pad, fouten)
  const inleiding = kort(velden, `${pad}.inleiding`, fouten)
  const delen = delenVan(velden, pad).flatMap((nummer) => lees(velden, `${pad}.${nummer}`, fouten) ?? [])
  // Only there when the fields come straight from the form, before `criteriaOpOrde` gave it a place.
  const nieuw = kort(velden, `${pad}.nieuw`, fouten)
  if (nieuw !== '') delen.push({ soort: 'criterium', sleutel: 'eigen.nieuw', tekst: nieuw })
  const soort = velden[`${pad}.soort`] === 'een' ? 'een' : 'alle'
  return delen.length === 0 ? undefined : { soort, ...(inleiding === '' ? {} : { inleiding }), delen }
}

function leesCriterium(velden: Velden, pad: string, fouten: Fouten): Criterium | undefined {
  const tekst = kort(velden, `${pad}.tekst`, fouten)
  if (tekst === '') return undefined
  const toelichting = kort(velden, `${pad}.toelichting`, fouten)
  const sleutel = velden[`${pad}.sleutel`] ?? ''
  return { soort: 'criterium', sleutel, tekst, ...(toelichting === '' ? {} : { toelichting }) }
}

function kort(velden: Velden, veld: string, fouten: Fouten): string {
  const tekst = regel(velden, veld)
  if (tekst.length > 500)
    fouten[veld] =
      `De tekst bij de voorwaarden die begint met ‘${tekst.slice(0, 30)}’ is te lang. Er mogen 500 tekens staan. Nu zijn het er ${tekst.length}.`
  return tekst
}

/** The tree as lines of text, to read and to compare. */
export function criteriaInRegels(node: CriteriaNode, diepte = 0): readonly string[] {
  const inspringing = '– '.repeat(diepte)
  if (node.soort === 'criterium')
    return [`${inspringing}${node.tekst}${node.toelichting ? ` (${node.toelichting})` : ''}`]
  const kop = node.soort === 'alle' ? 'Alle punten gelden' : 'Eén punt is genoeg'
  return [
    `${inspringing}${kop}${node.inleiding ? `: ${node.inleiding}` : ''}`,
    ...node.delen.flatMap((deel) => criteriaInRegels(deel, diepte + 1)),
  ]
}

/**
 * The keys whose condition was changed, added or taken away, or stands under another and/or. Other words for the same count too:
 * whether the meaning is the same, is for a person to say.
 */
export function gewijzigdeSleutels(oud: CriteriaNode, nieuw: CriteriaNode): readonly string[] {
  const [was, wordt] = [plaatsen(oud), plaatsen(nieuw)]
  const sleutels = [...new Set([...criteriaVan(oud), ...criteriaVan(nieuw)].map(({ sleutel }) => sleutel))]
  return sleutels.filter((sleutel) => was.get(sleutel) !== wordt.get(sleutel))
}

/** Per key: the condition itself and the and/or of every group above it. */
function plaatsen(node: CriteriaNode, boven = ''): Map<string, string> {
  if (node.soort === 'criterium')
    return new Map([[node.sleutel, `${boven}|${node.tekst}|${node.toelichting ?? ''}`]])
  return new Map(node.delen.flatMap((deel) => [...plaatsen(deel, `${boven}/${node.soort}`)]))
}
