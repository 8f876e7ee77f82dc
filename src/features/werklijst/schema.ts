import { z } from 'zod'
import { isEinde, type Status, statussenBijTafel } from '@/domain/aanmelding/status'
import { casusGemeenten } from '@/domain/casus/gemeente'
import { type Cursor, decodeCursor } from './cursor'

/** What still asks for work; the page begins with these. */
const openStatussen: readonly Status[] = statussenBijTafel.filter((status) => !isEinde(status))

export const standen = ['open', ...statussenBijTafel, 'alle'] as const
const selecties = ['te-laat', 'nieuw'] as const
const sorteringen = ['uiterlijk', 'nieuwste'] as const

export type Standfilter = 'open' | 'alle' | Status
export type Sortering = (typeof sorteringen)[number]

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)
const oneOf = <const Value extends string>(values: readonly Value[]) =>
  z.preprocess(first, z.enum(values).optional().catch(undefined))
const text = (max: number) =>
  z
    .preprocess(first, z.string().optional().catch(undefined))
    .transform((value) => value?.trim().slice(0, max) ?? '')

const behandelaar = z.union([z.enum(['ik', 'niemand']), z.uuid()])

/** The address of the werklijst. Whatever it does not understand counts as not given: a link never breaks. */
export const filterSchema = z
  .object({
    status: oneOf(standen),
    tafel: text(60),
    gemeente: oneOf(casusGemeenten),
    behandelaar: z.preprocess(first, behandelaar.optional().catch(undefined)),
    alleen: oneOf(selecties),
    sorteer: oneOf(sorteringen),
    zoek: text(200),
    vanaf: text(300).transform(decodeCursor),
  })
  .transform(({ status, sorteer, zoek, ...rest }): Filter => {
    // Who searches looks for one aanmelding, whatever became of it.
    const chosen = status ?? (zoek === '' ? 'open' : 'alle')
    return { ...rest, zoek, status: chosen, sorteer: isOpen(chosen) ? (sorteer ?? 'uiterlijk') : 'nieuwste' }
  })

export type Filter = {
  readonly status: Standfilter
  readonly tafel: string
  readonly gemeente?: string | undefined
  /** Whose work: mine (`ik`), nobody's (`niemand`), or that of the colleague with this id. */
  readonly behandelaar?: string | undefined
  /** Only what is overdue, or only what came in lately. */
  readonly alleen?: (typeof selecties)[number] | undefined
  readonly sorteer: Sortering
  readonly zoek: string
  readonly vanaf?: Cursor | undefined
}

/** What is done has no term any more, so there only the newest can come first. */
export const isOpen = (status: Standfilter): boolean =>
  status === 'open' || (openStatussen as readonly string[]).includes(status)

/** The statuses that one choice of the filter stands for. */
export function statussenVan(stand: Standfilter): readonly Status[] {
  if (stand === 'open') return openStatussen
  return stand === 'alle' ? statussenBijTafel : [stand]
}
