import { z } from 'zod'
import { vervolgVelden } from '@/domain/aanmelding/vervolgVelden'
import { guardedText, withConfirmations } from '@/domain/privacy/guardedText'
import { komendeDag } from '@/domain/termijn/komendeDag'
import { now } from '@/server/clock'

const opnieuw = 'Laad de pagina opnieuw.'
const year = 366 * 86_400_000

/** About which overleg, and how many lines the person saw. */
const about = { overlegId: z.uuid(opnieuw), gezien: z.coerce.number(opnieuw).int().min(0) }

const gebeurdOp = z.iso
  .date('Vul in op welke dag dit was.')
  .transform((text) => new Date(text))
  .refine(
    (day) => day.getTime() <= now().getTime() && now().getTime() - day.getTime() < year,
    'Kies een dag in het afgelopen jaar, niet in de toekomst.',
  )

const straks = komendeDag('Kies wanneer u opnieuw kijkt.', now)

const tekst = (label: string, leeg: string) => guardedText({ label, max: 1200, leeg })

export const teksten = {
  opgevolgd: { label: 'Wat hebt u gehoord?', leeg: 'Schrijf op wat u hebt gehoord.' },
  antwoord: { label: 'Wat is het antwoord?', leeg: 'Schrijf op wat de Unit heeft geantwoord.' },
  afgerond: { label: 'Hoe is het afgelopen?', leeg: 'Schrijf op hoe het is afgelopen.' },
} as const

const stap = (soort: keyof typeof teksten, vervolgDatum: typeof straks | z.ZodNull) =>
  z.object({
    ...about,
    soort: z.literal(soort),
    op: gebeurdOp,
    tekst: tekst(teksten[soort].label, teksten[soort].leeg),
    ...vervolgVelden,
    vervolgDatum,
  })

const verstuurd = z.object({
  ...about,
  soort: z.literal('verstuurd'),
  op: gebeurdOp,
  kanaal: guardedText({
    label: 'Langs welke weg is het verstuurd?',
    max: 150,
    leeg: 'Vul in langs welke weg het is verstuurd.',
  }),
  kenmerk: guardedText({ label: 'Kenmerk', max: 80 }),
  ...vervolgVelden,
  vervolgDatum: straks,
})

export const stapSchema = withConfirmations(
  z.preprocess(
    (posted) => ({ vervolgDatum: null, ...(posted as object) }),
    z.discriminatedUnion(
      'soort',
      [verstuurd, stap('opgevolgd', straks), stap('antwoord', straks), stap('afgerond', z.null())],
      { error: opnieuw },
    ),
  ),
)

export type StapInvoer = z.output<typeof stapSchema>
