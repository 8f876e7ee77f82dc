import { z } from 'zod'
import { ritmeSoorten, type Tafeldeelnemer } from '@/domain/bijeenkomst/ritme'
import { mandaten } from '@/domain/escalatieoverleg/deelnemers'
import { vindHerleidbaar } from '@/domain/privacy/herleidbaar'
import { meldingen } from '@/domain/privacy/meldingen'
import { tafelSlugs } from '@/domain/routering/tafels'
import { duur, geheel, leegIs, link, plaats, plekken, tijd } from './velden'

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
    tafel: z.enum(tafelSlugs, 'Laad de pagina opnieuw.'),
    soort: z.enum(ritmeSoorten, 'Kies hoe de tafel aan haar datums komt.'),
    omDeWeken: leegIs(
      null,
      geheel(1, 26, 'Vul in om de hoeveel weken het overleg is: een getal van 1 tot en met 26.'),
    ),
    tijd: leegIs(null, tijd),
    duur,
    plaats: leegIs(null, plaats),
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

export type RitmeInzending = z.output<typeof ritmeSchema>
