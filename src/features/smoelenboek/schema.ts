import { z } from 'zod'
import { gemeenten } from '@/domain/routering/gemeenten'
import { tafelSlugs } from '@/domain/routering/tafels'
import { gebieden, themas } from '@/domain/smoelenboek/themas'
import { gelijk } from '@/domain/smoelenboek/vinden'

/** A list that a form sends as nothing, one text or more texts. */
const lijst = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => (Array.isArray(value) ? value : value ? [value] : []), z.array(item))

const waarden = <Value extends string>(keuzes: readonly { readonly value: Value }[]) =>
  keuzes.map(({ value }) => value)

/** What nobody types: signs that steer a terminal, or turn the reading direction of the text after them. */
const onzichtbaar = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u
const zichtbaar = (tekst: string): boolean => !onzichtbaar.test(tekst.replace(/[\r\n\t]/g, ''))
const onzichtbaarFout = 'Hier staan onzichtbare tekens in. Typ de tekst opnieuw, zonder te plakken.'

const eenRegel = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim()

const regel = (label: string, max: number) =>
  z
    .string(`Vul bij ${label} tekst in.`)
    .refine(zichtbaar, onzichtbaarFout)
    .transform(eenRegel)
    .pipe(z.string().max(max, `Gebruik bij ${label} niet meer dan ${max} tekens.`))

const mag = <Schema extends z.ZodType<string>>(schema: Schema) =>
  z.preprocess((value) => value ?? '', schema).transform((tekst) => (tekst === '' ? null : tekst))

const emailFout = 'Vul één e-mailadres in, zoals naam@organisatie.nl. Of laat het leeg.'
const telefoonFout = 'Vul één telefoonnummer in, zoals 053 123 45 67. Of laat het leeg.'
const meesteProgrammas = 5

const programmas = z
  .string()
  .catch('')
  .refine(zichtbaar, onzichtbaarFout)
  .transform((tekst) => {
    const regels = tekst.split(/\r?\n|\r/).map(eenRegel)
    return [...new Map(regels.filter(Boolean).map((programma) => [gelijk(programma), programma])).values()]
  })
  .pipe(
    z
      .array(z.string().max(80, 'Gebruik per programma niet meer dan 80 tekens.'))
      .max(meesteProgrammas, `Noem niet meer dan ${meesteProgrammas} programma’s, elk op een eigen regel.`),
  )

const velden = {
  functie: regel('uw functie', 100).pipe(z.string().min(1, 'Vul uw functie in.')),
  waarvoor: mag(regel('waarvoor collega’s u kunnen vragen', 400)),
  email: mag(
    z
      .string(emailFout)
      .trim()
      .refine(
        (tekst) => tekst === '' || (tekst.length <= 254 && z.email().safeParse(tekst).success),
        emailFout,
      ),
  ),
  telefoon: mag(
    z
      .string(telefoonFout)
      .trim()
      .regex(/^(?:\+?[\d ()-]{8,20})?$/, telefoonFout),
  ),
  themas: lijst(z.enum(waarden(themas), 'Kies een thema uit de lijst.')),
  gemeenten: lijst(z.enum(waarden(gebieden), 'Kies een gemeente uit de lijst.')),
  tafels: lijst(z.enum(tafelSlugs, 'Kies een tafel uit de lijst.')),
  programmas,
  aanspreekpunt: z
    .literal('ja')
    .optional()
    .catch(undefined)
    .transform((waarde) => waarde === 'ja'),
}

export const wijzigSchema = z.object(velden)

export const plaatsSchema = z
  .object({
    ...velden,
    toestemming: z.literal('ja', 'Zet het vinkje bij uw toestemming. Zonder toestemming bewaren wij niets.'),
  })
  .transform(({ toestemming: _, ...vermelding }) => vermelding)

export type Velden = z.output<typeof wijzigSchema>

export const leegSchema = z.object({})

const keuze = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

/** The address of the smoelenboek; what is none of its choices is the whole of it. */
export const zoekSchema = z.object({
  zoek: z.string().trim().max(100).catch(''),
  thema: keuze(z.enum(waarden(themas))),
  organisatie: keuze(z.uuid()),
  gemeente: keuze(z.enum(gemeenten.map(({ code }) => code))),
  tafel: keuze(z.enum(tafelSlugs)),
  programma: keuze(z.string().trim().min(1).max(80)),
  aanspreekpunt: z
    .literal('ja')
    .optional()
    .catch(undefined)
    .transform((waarde) => waarde === 'ja'),
  pagina: z.coerce.number().int().min(1).max(1000).catch(1),
})

export type Zoekkeuze = z.output<typeof zoekSchema>
