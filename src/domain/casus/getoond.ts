import { z } from 'zod'
import { criteriumTekst } from '../routering/criteria'
import { meldingTekst } from '../routering/meldingen'
import { aanmeldwijzen, oordelen, type Routeadvies, uitkomsten } from '../routering/routeadvies'
import { findTafel } from '../routering/tafels'
import { uitkomstTeksten } from '../routering/uitkomsten'

const teksten = z.array(z.string())

const getoondAdviesSchema = z.strictObject({
  uitkomst: z.enum(uitkomsten),
  titel: z.string(),
  uitleg: z.string(),
  tafels: z.array(
    z.strictObject({
      tafel: z.string(),
      naam: z.string(),
      trede: z.number().int(),
      oordeel: z.enum(oordelen),
      aanmelden: z.enum(aanmeldwijzen).nullable(),
      redenen: z.array(z.strictObject({ uitleg: z.string(), bron: z.string() })),
      ontbreekt: teksten,
      termijn: z.string().nullable(),
    }),
  ),
  eerst: teksten,
  waarschuwingen: teksten,
  signalen: teksten,
  losOp: teksten,
  regie: z.string(),
  clientondersteuning: z.string(),
})

/**
 * What a person saw at the advice, in the words of that day: questions and answers, advice, rule set. It is kept with the casus,
 * so that later nobody has to guess what the decision was based on.
 */
export const getoondSchema = z.strictObject({
  op: z.iso.datetime().transform((op) => new Date(op)),
  regelset: z.string(),
  antwoorden: z.array(z.strictObject({ vraag: z.string(), antwoord: teksten })),
  advies: getoondAdviesSchema,
})

/** As it is stored. */
export type GetoondOpslag = z.input<typeof getoondSchema>
export type Getoond = z.output<typeof getoondSchema>
export type GetoondAdvies = z.output<typeof getoondAdviesSchema>

type Antwoordteksten = GetoondOpslag['antwoorden']

/** What is kept of this advice, for these answers in the words of the screen. */
export const watGetoondIs = (advies: Routeadvies, antwoorden: Antwoordteksten, nu: Date): GetoondOpslag => ({
  op: nu.toISOString(),
  regelset: advies.regelset,
  antwoorden,
  advies: adviesInWoorden(advies),
})

const adviesInWoorden = (advies: Routeadvies): GetoondAdvies => ({
  uitkomst: advies.uitkomst,
  titel: uitkomstTeksten[advies.uitkomst].titel,
  uitleg: uitkomstTeksten[advies.uitkomst].uitleg,
  tafels: advies.adviezen.map(({ tafel, trede, oordeel, aanmelden, redenen, ontbreekt, termijn }) => ({
    tafel,
    naam: findTafel(tafel)?.naam ?? tafel,
    trede,
    oordeel,
    aanmelden,
    redenen: redenen.map(({ uitleg, bron }) => ({ uitleg, bron: `${bron.document}, ${bron.kop}` })),
    ontbreekt: ontbreekt.map(criteriumTekst),
    termijn,
  })),
  eerst: advies.eerst.map(meldingTekst),
  waarschuwingen: advies.waarschuwingen.map(meldingTekst),
  signalen: advies.signalen.map(meldingTekst),
  losOp: [...advies.losOp],
  regie: `${advies.regie.naam}: ${advies.regie.eersteStap}`,
  clientondersteuning: advies.clientondersteuning.uitleg,
})
