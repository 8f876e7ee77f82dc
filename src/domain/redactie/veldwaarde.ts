import type { Veld } from './plan'

/** A text as its form shows it: one string per field, by path. */
export type Velden = Readonly<Record<string, string>>

export type Gelezen = { readonly waarde: unknown } | { readonly fout: string }

/** Postgres keeps no NUL, and nobody means any other control character. */
const onzichtbaar = /[^\P{Cc}\n\t]/gu

/** A typed text as it is kept: line ends of one kind, nothing invisible. */
export const schoon = (ruw: string): string => ruw.replace(/\r\n?/g, '\n').replace(onzichtbaar, '')

/** What was typed in one field, as the value of the schema or with what is wrong, in a sentence that names the field. */
export function leesVeld(veld: Veld, ruw: string): Gelezen {
  const tekst = schoon(ruw).trim()
  const { label, vorm, verplicht, leeg, schema } = veld
  if (tekst === '') {
    if (!verplicht) return { waarde: leeg }
    return { fout: vorm === 'keuze' ? `Kies iets bij ‘${label}’.` : `Vul ‘${label}’ in.` }
  }
  const waarde = naarWaarde(veld, tekst)
  return schema.safeParse(waarde).success ? { waarde } : { fout: bezwaar(veld, tekst) }
}

function naarWaarde({ vorm }: Veld, tekst: string): unknown {
  if (vorm === 'getal') return /^\d{1,6}$/.test(tekst) ? Number(tekst) : Number.NaN
  if (vorm === 'regels' || vorm === 'keuzes') return regelsVan(tekst)
  if (vorm === 'website') return tekst.replace(/^https?:\/\//i, '')
  return vorm === 'tekst' || vorm === 'email' ? tekst : tekst.replace(/\s+/g, ' ')
}

const regelsVan = (tekst: string): string[] =>
  tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '')

function bezwaar({ label, vorm, max, schema }: Veld, tekst: string): string {
  if (max !== undefined && tekst.length > max)
    return `Maak de tekst bij ‘${label}’ korter. Er mogen ${max} tekens staan. Nu zijn het er ${tekst.length}.`
  if (vorm === 'regels') {
    const [fout = ''] = regelsVan(tekst).filter((regel) => !schema.safeParse([regel]).success)
    return fout === ''
      ? `Er staan te veel regels bij ‘${label}’.`
      : `Bij ‘${label}’ klopt deze regel niet, of hij is te lang: ‘${fout.slice(0, 60)}’.`
  }
  return bezwaren[vorm].replace('%', label)
}

const bezwaren: Readonly<Record<Exclude<Veld['vorm'], 'regels'>, string>> = {
  regel: '‘%’ klopt niet. Kijk de tekst na.',
  tekst: '‘%’ klopt niet. Kijk de tekst na.',
  email: 'Vul bij ‘%’ één e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.',
  website: 'Vul bij ‘%’ een webadres in, bijvoorbeeld www.voorbeeld.nl.',
  datum: 'Vul bij ‘%’ een datum in.',
  getal: 'Vul bij ‘%’ een heel getal in dat daar kan.',
  keuze: 'Kies bij ‘%’ iets uit de lijst.',
  keuzes: 'Kies bij ‘%’ iets uit de lijst.',
}

/** The value as it stands in the field. */
export const alsTekst = (waarde: unknown): string => {
  if (waarde === null || waarde === undefined) return ''
  return Array.isArray(waarde) ? waarde.join('\n') : String(waarde)
}
