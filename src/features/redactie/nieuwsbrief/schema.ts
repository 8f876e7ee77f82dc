import { z } from 'zod'

const opnieuw = 'Laad de pagina opnieuw.'
const gezien = z
  .string(opnieuw)
  .regex(/^\d{1,9}$/, opnieuw)
  .transform(Number)
const welke = { id: z.uuid(opnieuw), gezien }

const langsteOnderwerp = 120
const langsteInleiding = 1000

const kies = 'Kies minstens één bericht.'

/** One line: whatever stands in it becomes the subject of a mail. */
const eenRegel = (tekst: string): string => tekst.replace(/[\p{Cc}\s]+/gu, ' ').trim()
const regels = (tekst: string): string =>
  tekst
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, '')
    .trim()

export const beginSchema = z.object({})

export const bewaarSchema = z.object({
  ...welke,
  onderwerp: z
    .string('Vul ‘Onderwerp’ in.')
    .transform(eenRegel)
    .refine((tekst) => tekst !== '', 'Vul ‘Onderwerp’ in.')
    .refine(
      (tekst) => tekst.length <= langsteOnderwerp,
      `Maak het onderwerp korter. Er mogen ${langsteOnderwerp} tekens staan.`,
    ),
  inleiding: z
    .string('Vul ‘Inleiding’ in.')
    .optional()
    .transform((tekst = '') => regels(tekst))
    .refine(
      (tekst) => tekst.length <= langsteInleiding,
      `Maak de inleiding korter. Er mogen ${langsteInleiding} tekens staan.`,
    ),
  items: z.preprocess(
    (posted) => (typeof posted === 'string' ? [posted] : posted),
    z
      .array(z.string(opnieuw).regex(/^[a-z0-9-]{1,80}$/, opnieuw), kies)
      .min(1, kies)
      .max(60, 'Kies hooguit 60 berichten.'),
  ),
})

export const gezienSchema = z.object(welke)

export type Nieuwsbriefwoorden = z.output<typeof bewaarSchema>
export type Gezien = z.output<typeof gezienSchema>
