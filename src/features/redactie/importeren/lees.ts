import { parse } from 'csv-parse/sync'
import { type Contactregel, type Kolom, kolommen, leesContactregel } from '@/domain/redactie/contactregel'

export type Fout = { readonly regel: number; readonly waarom: string }

export type Gelezen = { readonly regels: readonly Contactregel[]; readonly fouten: readonly Fout[] }

/** There are fourteen gemeenten; a longer list is another list. */
const meesteRijen = 200

/** Reads a list of contacts: what is right, and per line why it is not. A heading decides which column is what. */
export function leesContacten(tekst: string): Gelezen {
  const rijen = cellenVan(tekst)
  if (typeof rijen === 'string') return { regels: [], fouten: [{ regel: 1, waarom: rijen }] }
  const [kop = [], ...rest] = rijen
  const plaatsen = kop.map((naam) =>
    naam.trim().toLowerCase().replace('e-mail', 'email').replace('emailadres', 'email'),
  )
  const ontbreekt = kolommen.filter((kolom) => !plaatsen.includes(kolom))
  if (ontbreekt.length > 0)
    return { regels: [], fouten: [{ regel: 1, waarom: `de kop mist de kolom ${ontbreekt.join(', ')}.` }] }
  if (rest.length === 0)
    return { regels: [], fouten: [{ regel: 2, waarom: 'er staan geen rijen onder de kop.' }] }
  if (rest.length > meesteRijen)
    return {
      regels: [],
      fouten: [{ regel: 1, waarom: `de lijst heeft ${rest.length} rijen. Er mogen er ${meesteRijen} zijn.` }],
    }
  return perRij(rest, (cellen, kolom) => (cellen[plaatsen.indexOf(kolom)] ?? '').trim())
}

function perRij(
  rijen: readonly (readonly string[])[],
  cel: (cellen: readonly string[], kolom: Kolom) => string,
): Gelezen {
  const regels: Contactregel[] = []
  const fouten: Fout[] = []
  const gezien = new Set<string>()
  rijen.forEach((cellen, index) => {
    const rij = Object.fromEntries(kolommen.map((kolom) => [kolom, cel(cellen, kolom)])) as Record<
      Kolom,
      string
    >
    const gelezen = leesContactregel(rij)
    const waarom =
      typeof gelezen === 'string'
        ? gelezen
        : gezien.has(gelezen.code)
          ? 'deze gemeente staat er twee keer in.'
          : undefined
    // The heading is line 1.
    if (waarom !== undefined) fouten.push({ regel: index + 2, waarom })
    else if (typeof gelezen !== 'string') {
      gezien.add(gelezen.code)
      regels.push(gelezen)
    }
  })
  return { regels, fouten }
}

/** The cells, or what is wrong with the whole. The first line tells which sign stands between them. */
function cellenVan(tekst: string): string[][] | string {
  const [kop = ''] = tekst.split('\n')
  const delimiter = [';', '\t', ','].find((teken) => kop.includes(teken))
  if (!delimiter) return 'zet een puntkomma, komma of tab tussen de kolommen.'
  try {
    return parse(tekst, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true })
  } catch {
    return 'de aanhalingstekens kloppen niet. Bewaar de lijst opnieuw als CSV.'
  }
}
