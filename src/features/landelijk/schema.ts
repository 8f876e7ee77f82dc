import { z } from 'zod'
import { eigenaars } from '@/domain/aanmelding/uitkomst'
import { guardedText, withConfirmations } from '@/domain/privacy/guardedText'
import { now } from '@/server/clock'

const opnieuw = 'Laad de pagina opnieuw.'
const year = 366 * 86_400_000

/** About which overleg, and how many lines the person saw. */
const about = { overlegId: z.uuid(opnieuw), gezien: z.coerce.number(opnieuw).int().min(0) }

const dag = (leeg: string) => z.iso.date(leeg).transform((text) => new Date(text))

const gebeurdOp = dag('Vul in op welke dag dit was.').refine(
  (day) => day.getTime() <= now().getTime() && now().getTime() - day.getTime() < year,
  'Kies een dag in het afgelopen jaar, niet in de toekomst.',
)

const straks = dag('Kies wanneer u opnieuw kijkt.').refine(
  (day) => day.getTime() > now().getTime() - 86_400_000 && day.getTime() - now().getTime() < year,
  'Kies een dag vanaf vandaag, binnen een jaar.',
)

const vervolg = {
  vervolgStap: guardedText({ label: 'Wat is de volgende stap?', max: 300, leeg: 'Vul de volgende stap in.' }),
  vervolgEigenaar: z.enum(eigenaars, 'Kies wie de volgende stap zet.'),
}

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
    ...vervolg,
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
  ...vervolg,
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
