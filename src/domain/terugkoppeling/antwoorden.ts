import { z } from 'zod'

/** Kinds of missing offer. */
export const hiaten = ['geen', 'bestaat-niet', 'vol', 'uitsluiting', 'ander-domein'] as const
export type Hiaat = (typeof hiaten)[number]

export const hiaatNamen: Record<Hiaat, string> = {
  geen: 'Er ontbrak geen aanbod',
  'bestaat-niet': 'Het aanbod bestaat niet',
  vol: 'Het aanbod is er, maar is vol',
  uitsluiting: 'Het aanbod sluit deze inwoner uit',
  'ander-domein': 'Er is iets nodig uit een ander domein, zoals wonen',
}

export const jaNee = ['ja', 'nee'] as const
export const ondersteuning = ['ja', 'aangeboden', 'nee'] as const

export const ondersteuningNamen: Record<(typeof ondersteuning)[number], string> = {
  ja: 'Er was een cliëntondersteuner betrokken',
  aangeboden: 'Cliëntondersteuning is aangeboden, de inwoner wilde het niet',
  nee: 'Er was geen cliëntondersteuner betrokken',
}

/** What the gemeente writes; in a draft everything may still be open. */
export const antwoordenSchema = z.strictObject({
  hiaat: z.enum(hiaten).optional(),
  hiaatTekst: z.string().optional(),
  lobby: z.enum(jaNee).optional(),
  les: z.string().optional(),
  lesDelen: z.enum(jaNee).optional(),
  regie: z.string().optional(),
  vervolgDatum: z.iso.date().optional(),
  ondersteuner: z.enum(ondersteuning).optional(),
  inwoner: z.enum(jaNee).optional(),
  inwonerReden: z.string().optional(),
  signaal: z.enum(jaNee).optional(),
  signaalTekst: z.string().optional(),
})

export type Antwoorden = Readonly<z.output<typeof antwoordenSchema>>
export type Antwoordveld = keyof Antwoorden

/** The question of each answer, the same on the form, in messages and in the check. */
export const vragen: Record<Antwoordveld, string> = {
  hiaat: 'Ontbrak er aanbod in de regio?',
  hiaatTekst: 'Welk aanbod ontbrak?',
  lobby: 'Is er lobby nodig om dit op te lossen?',
  les: 'Wat is de les van dit overleg?',
  lesDelen: 'Mag deze les gedeeld worden met andere gemeenten?',
  regie: 'Wie houdt de regie na het overleg?',
  vervolgDatum: 'Wanneer kijkt de gemeente of het goed gaat?',
  ondersteuner: 'Was er een cliëntondersteuner betrokken?',
  inwoner: 'Is de inwoner geïnformeerd over de uitkomst?',
  inwonerReden: 'Waarom is de inwoner niet geïnformeerd?',
  signaal: 'Is er een signaal over de inzet voor de stuurgroep?',
  signaalTekst: 'Wat is het signaal?',
}
