import { z } from 'zod'
import { type GemeenteCode, gemeenten } from '@/domain/routering/gemeenten'
import { type Rol, rollen } from '@/domain/routering/situatie'
import { type Spoor, sporen, type Trede } from '@/domain/routering/tafels'

/** What the overview can be filtered by, in the order of the form. */
const filterVelden = ['trede', 'spoor', 'rol', 'gemeente'] as const

export type FilterVeld = (typeof filterVelden)[number]

export type Filter = {
  readonly trede?: Trede
  readonly spoor?: Spoor
  readonly rol?: Rol
  readonly gemeente?: GemeenteCode
}

/** The query of the address: a value per field, or several when somebody typed it twice. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

const velden = {
  trede: z.enum(['1', '2', '3', '4']).transform((nummer): Trede => tredeNummers[nummer]),
  spoor: z.enum(sporen),
  rol: z.enum(rollen),
  gemeente: z.enum(gemeenten.map(({ code }) => code)),
} satisfies Record<FilterVeld, z.ZodType>

const tredeNummers = { '1': 1, '2': 2, '3': 3, '4': 4 } as const

/**
 * The filter in the address. A value that does not exist does not filter: it is named in `onbekend`, so that the page
 * can say so. An empty value is "alle".
 */
export function readFilter(query: Query): { filter: Filter; onbekend: readonly FilterVeld[] } {
  const gevuld = filterVelden.filter((veld) => query[veld] !== undefined && query[veld] !== '')
  const gelezen = gevuld.map((veld) => ({ veld, waarde: velden[veld].safeParse(query[veld]) }))
  return {
    filter: Object.fromEntries(
      gelezen.flatMap(({ veld, waarde }) => (waarde.success ? [[veld, waarde.data]] : [])),
    ),
    onbekend: gelezen.flatMap(({ veld, waarde }) => (waarde.success ? [] : [veld])),
  }
}
