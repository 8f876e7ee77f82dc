import { z } from 'zod'

/** The first word of an act, which says what it was about. */
export const onderwerpen = [
  'aanmelding',
  'account',
  'agenda',
  'bericht',
  'bewaartermijn',
  'bijeenkomst',
  'casus',
  'inloggen',
  'landelijk',
  'lijst',
  'logboek',
  'overleg',
  'overlegtafel',
  'overlegritme',
  'sessie',
  'signaal',
  'terugkoppeling',
  'toegang',
  'werklijst',
] as const

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)
const text = (max: number) =>
  z
    .preprocess(first, z.string().optional().catch(undefined))
    .transform((value) => value?.trim().slice(0, max) ?? '')

/** As people write a date here, or as a browser does. */
const day = text(10).transform((value) => {
  const [, d, m, y] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(value) ?? []
  const iso = d && m && y ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : value
  return z.iso.date().safeParse(iso).success ? iso : ''
})

/** The address of the logboek. What it does not understand counts as not given. */
export const filterSchema = z.object({
  persoon: text(100),
  casus: text(20).transform((code) => code.toUpperCase()),
  over: z.preprocess(first, z.enum(onderwerpen).optional().catch(undefined)),
  mislukt: z.preprocess(first, z.literal('ja').optional().catch(undefined)),
  van: day,
  tot: day,
  voor: text(19).transform((id) => (/^\d{1,18}$/.test(id) ? id : '')),
})

/** What was typed as a day and is none: the page says so, because without it the list would hold other days too. */
export const onleesbareDagen = (asked: Readonly<Record<string, unknown>>): readonly string[] =>
  [asked.van, asked.tot].flatMap((raw) => {
    const typed = text(30).parse(raw)
    return typed !== '' && day.parse(raw) === '' ? [typed] : []
  })

/** A day as the field asks for it: 2026-11-01 becomes 01-11-2026. */
export const dagInVeld = (iso: string): string => iso.split('-').reverse().join('-')

export type Filter = z.output<typeof filterSchema>

/** The same choice at another address, or from another row on. */
export function adresMet(pad: string, filter: Filter, voor = ''): string {
  const chosen = Object.entries({ ...filter, voor }).flatMap(([name, value]) =>
    value ? [[name, value] as [string, string]] : [],
  )
  return chosen.length > 0 ? `${pad}?${new URLSearchParams(chosen)}` : pad
}
