import { z } from 'zod'
import { guardedText, withConfirmations } from '@/domain/privacy/guardedText'
import { type Antwoordveld, hiaten, jaNee, ondersteuning, vragen } from '@/domain/terugkoppeling/antwoorden'

const opnieuw = 'Laad de pagina opnieuw.'

/** About which draft, and which state of it the person had in front of them. */
const about = {
  id: z.uuid(opnieuw),
  gezien: z.iso.datetime(opnieuw).transform((moment) => new Date(moment)),
}

/** How long each text may be, said in its hint too. */
export const lengtes = {
  hiaatTekst: 800,
  les: 1200,
  regie: 200,
  inwonerReden: 600,
  signaalTekst: 800,
  reden: 500,
} as const

/** In a draft everything may stay open; what points to a person is refused at once. */
const tekst = (naam: Antwoordveld & keyof typeof lengtes) =>
  guardedText({ label: vragen[naam], max: lengtes[naam] })

const keuze = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, opnieuw).optional()

export const antwoordenFormulier = withConfirmations(
  z.object({
    ...about,
    verder: z.enum(['bewaren', 'controleren']).catch('controleren'),
    hiaat: keuze(hiaten),
    hiaatTekst: tekst('hiaatTekst'),
    lobby: keuze(jaNee),
    les: tekst('les'),
    lesDelen: keuze(jaNee),
    regie: tekst('regie'),
    vervolgDatum: z
      .union([z.literal('').transform(() => undefined), z.iso.date()], 'Kies een datum.')
      .optional(),
    ondersteuner: keuze(ondersteuning),
    inwoner: keuze(jaNee),
    inwonerReden: tekst('inwonerReden'),
    signaal: keuze(jaNee),
    signaalTekst: tekst('signaalTekst'),
  }),
)

export const beginSchema = z.object({ overlegId: z.uuid(opnieuw) })

export const verstuurSchema = z.object(about)

export const correctieSchema = withConfirmations(
  z.object({
    id: z.uuid(opnieuw),
    reden: guardedText({
      label: 'Waarom is een correctie nodig?',
      max: lengtes.reden,
      leeg: 'Schrijf op waarom een correctie nodig is.',
    }),
  }),
)

export const weggooiSchema = z.object({ id: z.uuid(opnieuw) })

export type AntwoordenInvoer = z.output<typeof antwoordenFormulier>
export type Verstuur = z.output<typeof verstuurSchema>
export type Correctie = z.output<typeof correctieSchema>
