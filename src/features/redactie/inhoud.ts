import { z } from 'zod'
import type { CriteriaNode } from '@/domain/overlegtafel/criteria'
import { isVerouderd } from '@/domain/redactie/controle'
import { opOrde } from '@/domain/redactie/opOrde'
import { type Achter, geraakteRegels } from '@/domain/redactie/regelgebruik'
import { type Soort, soortVan } from '@/domain/redactie/soorten'
import { inVelden, uitVelden } from '@/domain/redactie/velden'
import type { Velden } from '@/domain/redactie/veldwaarde'
import type { RegelCode } from '@/domain/routering/routeadvies'
import type { Tekst } from './data'
import { naamveld, nogNiets, schoneNaam } from './schema'

/** A public text as the fields of its form. */
export function veldenVan(soort: Soort, { naam, inhoud }: Pick<Tekst, 'naam' | 'inhoud'>): Velden {
  const { plan, vrij, schema } = soortVan(soort)
  // Parsed, so that a field that came later than the text has its default.
  return { ...(vrij ? { [naamveld]: naam } : {}), ...inVelden(plan, schema.parse(inhoud)) }
}

/** The fields of a draft in order, as they are kept. */
export function geordend(soort: Soort, velden: Velden): Velden {
  const { plan, vrij } = soortVan(soort)
  return { ...(vrij ? { [naamveld]: velden[naamveld] ?? '' } : {}), ...opOrde(plan, velden) }
}

export const veldenSchema = z.record(z.string(), z.string())

/** The form of a text that somebody begins. */
export const nieuweVelden = (soort: Soort, naam: string, eigenaar: string, vandaag: string): Velden =>
  geordend(soort, { [naamveld]: naam, eigenaar, ...(soort === 'nieuws' ? { datum: vandaag } : {}) })

/** The fields that a draft began with: of that version, or empty ones for a text that was not public. */
export const beginvelden = (soort: Soort, basis: Pick<Tekst, 'naam' | 'inhoud'> | null): Velden =>
  basis ? veldenVan(soort, basis) : geordend(soort, {})

/** What would be public if this draft were published; undefined when it is not right yet. */
export function alsTekst(
  soort: Soort,
  velden: Velden,
  huidig: Pick<Tekst, 'naam' | 'inhoud'>,
): Pick<Tekst, 'naam' | 'inhoud'> | undefined {
  const { plan, schema, vrij } = soortVan(soort)
  const { inhoud, fouten } = uitVelden(plan, velden, huidig.inhoud)
  const gelezen = schema.safeParse(inhoud)
  if (Object.keys(fouten).length > 0 || !gelezen.success) return undefined
  const naam = vrij ? schoneNaam(velden[naamveld] ?? '') : huidig.naam
  return { naam, inhoud: gelezen.data }
}

const voorwaarden = (inhoud: unknown): CriteriaNode => (inhoud as { instroom: CriteriaNode }).instroom

/** The routing rules that have to follow a change of this content; none when it says again what they count with. */
export function regelsGeraakt(
  soort: Soort,
  oud: unknown,
  nieuw: unknown,
  achter: Achter | undefined,
): readonly RegelCode[] {
  if (soort !== 'overlegtafel') return []
  const [was, wordt] = [voorwaarden(oud), voorwaarden(nieuw)]
  const afwijkend = geraakteRegels(achter?.gevolgd ?? was, wordt)
  return geraakteRegels(was, wordt).filter((regel) => afwijkend.includes(regel))
}

/** Who keeps a text, and when somebody last said that it is right. */
export type Beheer = { readonly eigenaar: string; readonly laatstGecontroleerd: string | null }

const beheerSchema = z.object({
  eigenaar: z.string().optional().catch(undefined),
  laatstGecontroleerd: z.iso.date().nullable().catch(null),
})

/** A text that does not name its owner is kept by the ZVH; the page of a gemeente by that gemeente, as the page says. */
export function beheerVan(soort: Soort, inhoud: unknown): Beheer {
  const { eigenaar, laatstGecontroleerd } = beheerSchema.parse(
    inhoud === nogNiets ? inhoud : soortVan(soort).schema.parse(inhoud),
  )
  const anders = soort === 'gemeente' ? 'Procesmanager gemeente' : 'Zorg- en Veiligheidshuis Twente'
  return { eigenaar: eigenaar ?? anders, laatstGecontroleerd }
}

/** Whether a text of this kind should be looked at again. */
export const moetNagekeken = (soort: Soort, { laatstGecontroleerd }: Beheer, nu: Date): boolean =>
  soortVan(soort).nagekeken && isVerouderd(laatstGecontroleerd, nu)
