import type { z } from 'zod'
import { ondersteunerInhoudSchema } from '../overlegtafel/ondersteuner-inhoud'
import { bezwaarTegenCellen, gemeenteInLijst } from './cellen'

/** What a list says about one organisation; its sources and when somebody looked are kept as they were. */
const regelSchema = ondersteunerInhoudSchema.omit({ bronnen: true, laatstGecontroleerd: true })

export type Organisatieregel = { readonly naam: string; readonly inhoud: z.infer<typeof regelSchema> }

/** The columns of the list, in any order. */
export const organisatiekolommen = [
  'naam',
  'soort',
  'wat',
  'werkgebied',
  'gemeenten',
  'website',
  'email',
] as const

type Rij = Readonly<Record<(typeof organisatiekolommen)[number], string>>

const soorten: Readonly<Record<string, Organisatieregel['inhoud']['soort']>> = {
  cliëntondersteuning: 'clientondersteuning',
  clientondersteuning: 'clientondersteuning',
  ervaringsdeskundigheid: 'ervaringsdeskundigheid',
  consultatie: 'consultatie',
  '': 'niet-genoemd',
}

/** What is wrong with a column, by its name in the content. */
const bezwaren: Readonly<Record<string, string>> = {
  wat: 'in ‘wat’ staat niet wat de organisatie doet, of het is langer dan 1000 tekens.',
  werkgebied: 'het werkgebied is langer dan 300 tekens.',
  website: 'de website klopt niet. Schrijf bijvoorbeeld www.voorbeeld.nl.',
  vraagAan: 'het e-mailadres ontbreekt, of het klopt niet.',
}

/** One row as an organisation, or the reason why it is refused. */
export function leesOrganisatieregel(rij: Rij): Organisatieregel | string {
  const vreemd = bezwaarTegenCellen(rij)
  if (vreemd) return vreemd
  const { naam } = rij
  if (naam === '') return 'de naam van de organisatie ontbreekt.'
  if (naam.length > 120 || /\n/.test(naam)) return 'de naam is te lang, of staat op meer dan één regel.'
  const soort = soorten[rij.soort.toLowerCase()]
  if (!soort)
    return `‘${rij.soort.slice(0, 40)}’ is geen soort hulp. Kies cliëntondersteuning, ervaringsdeskundigheid of consultatie.`
  const plaatsen = rij.gemeenten.split(/[,|]/).flatMap((deel) => deel.trim() || [])
  const vreemdePlaats = plaatsen.find((plaats) => !gemeenteInLijst(plaats))
  if (vreemdePlaats) return `‘${vreemdePlaats.slice(0, 40)}’ is geen van de 14 gemeenten van Twente.`
  const inhoud = regelSchema.safeParse({
    soort,
    wat: rij.wat,
    werkgebied: rij.werkgebied || null,
    gemeenteCodes:
      plaatsen.length > 0 ? plaatsen.flatMap((plaats) => gemeenteInLijst(plaats)?.code ?? []) : null,
    website: rij.website.replace(/^https?:\/\//i, '').replace(/\/$/, '') || null,
    vraagAan: rij.email,
  })
  if (inhoud.success) return { naam, inhoud: inhoud.data }
  return bezwaren[String(inhoud.error.issues[0]?.path[0])] ?? 'deze regel klopt niet.'
}
