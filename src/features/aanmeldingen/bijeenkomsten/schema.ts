import { z } from 'zod'
import { richtingen } from '@/domain/bijeenkomst/agenda'
import { ritmeSoorten, type Tafeldeelnemer } from '@/domain/bijeenkomst/ritme'
import { mandaten } from '@/domain/escalatieoverleg/deelnemers'
import { guardedText, withConfirmations } from '@/domain/privacy/guardedText'
import { vindHerleidbaar } from '@/domain/privacy/herleidbaar'
import { meldingen } from '@/domain/privacy/meldingen'
import { tafelSlugs } from '@/domain/routering/tafels'
import { isTijd, momentVan } from '@/domain/termijn/kloktijd'
import { now } from '@/server/clock'

const opnieuw = 'Laad de pagina opnieuw.'
const tweeJaar = 731 * 86_400_000

const isLeeg = (posted: unknown) =>
  posted === undefined || (typeof posted === 'string' && posted.trim() === '')
const leegIs = <S extends z.ZodType, L>(leeg: L, schema: S) =>
  z
    .preprocess((posted) => (isLeeg(posted) ? undefined : posted), schema.optional())
    .transform((value) => value ?? leeg)

const geheel = (min: number, max: number, melding: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, melding)
    .transform(Number)
    .refine((n) => n >= min && n <= max, melding)

const tekst = (label: string, max: number) =>
  z
    .string()
    .trim()
    .min(1, `Vul in: ${label}.`)
    .max(max, `Maak de tekst bij ‘${label}’ korter. Er mogen ${max} tekens staan.`)

const duur = geheel(5, 480, 'Vul bij de duur een aantal minuten in, van 5 tot en met 480.')
const plekken = leegIs(
  null,
  geheel(1, 50, 'Vul bij de plekken een getal in van 1 tot en met 50, of laat het leeg.'),
)
const link = leegIs(
  null,
  z
    .url({
      protocol: /^https$/,
      error: 'Vul bij de videolink een adres in dat begint met https://, of laat het leeg.',
    })
    .max(500),
)
const tijd = z.string().catch('').refine(isTijd, 'Vul een tijd in, bijvoorbeeld 10.00.')

const wanneerEnWaar = {
  datum: z.iso.date('Kies de datum van het overleg.'),
  tijd,
  duur,
  plaats: tekst('Plaats', 150),
  link,
  plekken,
  /** Empty: the term of the table decides. */
  inleveren: leegIs(null, z.iso.date('Kies een datum voor de uiterste inlevering, of laat het leeg.')),
}

type Moment = { datum: string; tijd: string; inleveren: string | null }

/** Brings day and time together; a meeting in the past, or one that closes after it began, is a mistake. */
function metMoment<T extends Moment>({ datum, tijd: uur, inleveren, ...rest }: T, context: z.RefinementCtx) {
  const start = momentVan(datum, uur)
  const away = start ? start.getTime() - now().getTime() : 0
  if (start && (away <= 0 || away > tweeJaar)) {
    const message =
      away <= 0
        ? 'Kies een moment dat nog komt. Dit moment is al voorbij.'
        : 'Kies een moment binnen twee jaar.'
    context.addIssue({ code: 'custom', path: ['datum'], message })
  }
  if (inleveren && inleveren > datum)
    context.addIssue({
      code: 'custom',
      path: ['inleveren'],
      message: 'De uiterste inlevering kan niet na het overleg zijn.',
    })
  if (!start || context.issues.length > 0) return z.NEVER
  const einde = inleveren === null ? null : (momentVan(inleveren, '17.00') ?? start)
  return { ...rest, start, inleveren: einde && einde > start ? start : einde }
}

export const planSchema = z
  .object({
    tafel: z.enum(tafelSlugs, 'Kies een overlegtafel.'),
    ...wanneerEnWaar,
    omDeWeken: leegIs(null, geheel(1, 26, 'Kies hoe vaak het overleg terugkomt.')),
    aantal: leegIs(1, geheel(1, 26, 'Vul in hoeveel bijeenkomsten u plant: een getal van 1 tot en met 26.')),
  })
  .transform(metMoment)

const about = { id: z.uuid(opnieuw), gezien: z.coerce.number(opnieuw).int().min(0) }

export const wijzigSchema = z.object({ ...about, ...wanneerEnWaar }).transform(metMoment)

export const afzegSchema = withConfirmations(
  z.object({
    ...about,
    reden: guardedText({
      label: 'Waarom gaat het overleg niet door?',
      max: 500,
      leeg: 'Schrijf op waarom het overleg niet doorgaat.',
    }),
  }),
)

export const volgordeSchema = z.object({
  bijeenkomst: z.uuid(opnieuw),
  id: z.uuid(opnieuw),
  richting: z.enum(richtingen, opnieuw),
})

/** The most participants that one form shows. */
export const hoogsteAantalDeelnemers = 30

const regelSchema = z.object({
  organisatie: z.string().trim().max(120, 'Maak de naam van de organisatie korter.'),
  functie: z.string().trim().max(120, 'Maak de functie korter.'),
  mandaat: z.enum(mandaten).catch('onbekend'),
})

const wijstIemandAan = (text: string) =>
  meldingen(vindHerleidbaar(text)).some(({ soort }) => soort === 'blokkeert')

/** Rows are posted as organisatie-0, functie-0, mandaat-0, ...; an empty row is no participant. */
function deelnemersUit(posted: Record<string, unknown>, context: z.RefinementCtx): Tafeldeelnemer[] {
  return Array.from({ length: hoogsteAantalDeelnemers }, (_, index) => index).flatMap((index) => {
    const row = {
      organisatie: posted[`organisatie-${index}`] ?? '',
      functie: posted[`functie-${index}`] ?? '',
      mandaat: posted[`mandaat-${index}`],
    }
    const read = regelSchema.safeParse(row)
    for (const { path, message } of read.error?.issues ?? [])
      context.addIssue({ code: 'custom', path: [`${String(path[0])}-${index}`], message })
    if (!read.success || (!read.data.organisatie && !read.data.functie)) return []
    if (!read.data.organisatie)
      context.addIssue({
        code: 'custom',
        path: [`organisatie-${index}`],
        message: 'Vul de organisatie in bij deze functie.',
      })
    for (const veld of ['organisatie', 'functie'] as const)
      if (wijstIemandAan(read.data[veld]))
        context.addIssue({
          code: 'custom',
          path: [`${veld}-${index}`],
          message: 'Noem een organisatie en een functie, geen gegevens van een persoon.',
        })
    return [read.data]
  })
}

export const ritmeSchema = z
  .looseObject({
    tafel: z.enum(tafelSlugs, opnieuw),
    soort: z.enum(ritmeSoorten, 'Kies hoe de tafel aan haar datums komt.'),
    omDeWeken: leegIs(
      null,
      geheel(1, 26, 'Vul in om de hoeveel weken het overleg is: een getal van 1 tot en met 26.'),
    ),
    tijd: leegIs(null, tijd),
    duur,
    plaats: leegIs(null, tekst('Plaats', 150)),
    link,
    plekken,
  })
  .refine(({ soort, omDeWeken }) => soort !== 'vast' || omDeWeken !== null, {
    path: ['omDeWeken'],
    message: 'Vul in om de hoeveel weken het overleg is.',
  })
  .transform(({ tafel, soort, omDeWeken, tijd, duur, plaats, link, plekken, ...rest }, context) => {
    const deelnemers = deelnemersUit(rest, context)
    const ritme = {
      soort,
      omDeWeken: soort === 'vast' ? omDeWeken : null,
      tijd,
      duurMinuten: duur,
      plaats,
      link,
      plekken,
    }
    return { tafel, ritme: { ...ritme, deelnemers } }
  })

export type Plannen = z.output<typeof planSchema>
export type Wijzigen = z.output<typeof wijzigSchema>
export type Afzeggen = z.output<typeof afzegSchema>
export type Verplaatsen = z.output<typeof volgordeSchema>
export type RitmeInzending = z.output<typeof ritmeSchema>
