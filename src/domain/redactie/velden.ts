import { criteriaInVelden, criteriaUitVelden } from './criteriaVelden'
import { type Deel, type Groep, onder, type Rijen } from './plan'
import { alsTekst, leesVeld, type Velden } from './veldwaarde'

type Fouten = Record<string, string>

/** More rows than anybody fills in. */
const meesteRijen = 60

/** The content as the fields of its form. */
export function inVelden(deel: Deel, waarde: unknown, pad = ''): Velden {
  if (deel.soort === 'vast') return {}
  if (deel.soort === 'veld') return { [pad]: alsTekst(waarde) }
  if (deel.soort === 'criteria') return criteriaInVelden(waarde, pad)
  if (deel.soort === 'rijen') {
    const rijen = Array.isArray(waarde) ? waarde : []
    return Object.assign({}, ...rijen.map((rij, index) => inVelden(deel.rij, rij, onder(pad, String(index)))))
  }
  return Object.assign(
    {},
    ...deel.delen.map((kind) => inVelden(kind, lid(waarde, kind.naam), onder(pad, kind.naam))),
  )
}

/** What was typed as content, with what is wrong per field. What the form does not show comes from `huidig`. */
export function uitVelden(
  plan: Groep,
  velden: Velden,
  huidig: unknown,
): { readonly inhoud: unknown; readonly fouten: Readonly<Fouten> } {
  const fouten: Fouten = {}
  return { inhoud: lees(plan, velden, '', huidig, fouten), fouten }
}

function lees(deel: Deel, velden: Velden, pad: string, huidig: unknown, fouten: Fouten): unknown {
  if (deel.soort === 'vast') return huidig
  if (deel.soort === 'criteria') return criteriaUitVelden(velden, pad, deel.label, fouten)
  if (deel.soort === 'rijen') return leesRijen(deel, velden, pad, fouten)
  if (deel.soort === 'groep') {
    if (deel.magLeeg && isLeeg(deel, velden, pad)) return null
    const leden = deel.delen.map((kind) => [
      kind.naam,
      lees(kind, velden, onder(pad, kind.naam), lid(huidig, kind.naam), fouten),
    ])
    return Object.fromEntries(leden.filter(([, waarde]) => waarde !== undefined))
  }
  const gelezen = leesVeld(deel, velden[pad] ?? '')
  if ('waarde' in gelezen) return gelezen.waarde
  fouten[pad] = gelezen.fout
  return undefined
}

function leesRijen(deel: Rijen, velden: Velden, pad: string, fouten: Fouten): unknown[] {
  const gevuld = rijnummers(velden, pad).filter(
    (nummer) => !isLeeg(deel.rij, velden, onder(pad, String(nummer))),
  )
  if (deel.verplicht && gevuld.length === 0) fouten[onder(pad, '0')] = `Vul bij ‘${deel.label}’ iets in.`
  return gevuld.map((nummer) => lees(deel.rij, velden, onder(pad, String(nummer)), undefined, fouten))
}

/** The numbers of the rows that were posted below a path, in order. */
export function rijnummers(velden: Velden, pad: string): readonly number[] {
  const nummers = Object.keys(velden)
    .filter((veld) => veld.startsWith(`${pad}.`))
    .map((veld) => Number(veld.slice(pad.length + 1).split('.')[0]))
  return [...new Set(nummers)]
    .filter((nummer) => Number.isInteger(nummer) && nummer >= 0)
    .sort((a, b) => a - b)
    .slice(0, meesteRijen)
}

/** Whether nothing at all was filled in here. */
function isLeeg(deel: Deel, velden: Velden, pad: string): boolean {
  return !Object.entries(velden).some(
    ([veld, tekst]) => veld.startsWith(`${pad}.`) && tekst.trim() !== '' && deel.soort !== 'vast',
  )
}

const lid = (waarde: unknown, naam: string): unknown =>
  typeof waarde === 'object' && waarde !== null ? (waarde as Record<string, unknown>)[naam] : undefined
