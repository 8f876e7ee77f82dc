import { z } from 'zod'
import { tafelSlugs } from '@/domain/routering/tafels'

/** A whole number within bounds, or nothing. */
const getal = (max: number, message: string) =>
  z
    .string()
    .trim()
    .catch('')
    .refine(
      (text) => text === '' || (/^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= max),
      message,
    )
    .transform((text) => (text === '' ? null : Number(text)))

const tekst = (label: string) =>
  z
    .string()
    .trim()
    .catch('')
    .refine((text) => text.length <= 300, `Maak de tekst bij ‘${label}’ korter. Er mogen 300 tekens staan.`)
    .transform((text) => (text === '' ? null : text))

/** As many terms in hours as the form has rows for. */
export const uurregels = [1, 2, 3] as const

const urenMessage = 'Vul een aantal uren in van 1 tot en met 720, of laat het leeg.'

export const termijnenSchema = z
  .object({
    slug: z.enum(tafelSlugs, 'Laad de pagina opnieuw.'),
    /** When the terms that the person saw were last edited; empty when they never were. */
    gezien: z.union([z.literal(''), z.iso.datetime()], 'Laad de pagina opnieuw.'),
    metReactie: z.literal('ja').optional(),
    werkdagen: getal(60, 'Vul een aantal werkdagen in van 1 tot en met 60.'),
    bevestigd: z.literal('ja').optional(),
    indienenVoorafDagen: getal(366, 'Vul een aantal dagen in van 1 tot en met 366, of laat het leeg.'),
    frequentieDagen: getal(366, 'Vul een aantal dagen in van 1 tot en met 366, of laat het leeg.'),
    ritme: tekst('Hoe vaak, in woorden'),
    termijn: tekst('Termijn, in woorden'),
    uren1: getal(720, urenMessage),
    voorWie1: tekst('Voor wie'),
    uren2: getal(720, urenMessage),
    voorWie2: tekst('Voor wie'),
    uren3: getal(720, urenMessage),
    voorWie3: tekst('Voor wie'),
  })
  .transform((posted, context) => {
    const { slug, gezien, metReactie, bevestigd, werkdagen, ...rest } = posted
    const issue = (name: string, message: string) =>
      context.addIssue({ code: 'custom', path: [name], message })
    if (metReactie && werkdagen === null) issue('werkdagen', 'Vul in binnen hoeveel werkdagen u reageert.')
    const reactieUren = uurregels.flatMap((nummer) => {
      const uren = posted[`uren${nummer}`]
      const voorWie = posted[`voorWie${nummer}`]
      if (uren !== null && voorWie === null) issue(`voorWie${nummer}`, 'Vul in voor wie deze termijn geldt.')
      if (uren === null && voorWie !== null) issue(`uren${nummer}`, 'Vul in hoeveel uren het zijn.')
      return uren !== null && voorWie !== null ? [{ uren, voorWie }] : []
    })
    const { indienenVoorafDagen, frequentieDagen, ritme, termijn } = rest
    return {
      slug,
      gezien: gezien === '' ? null : new Date(gezien),
      termijnen: {
        werkdagen,
        bevestigd: bevestigd === 'ja',
        indienenVoorafDagen,
        frequentieDagen,
        reactieUren,
        ritme,
        termijn,
      },
    }
  })

export type TermijnenInzending = z.output<typeof termijnenSchema>
