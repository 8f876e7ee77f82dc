import { parse } from 'csv-parse/sync'
import { geenTekst } from '@/domain/tekstbestand'

export type Fout = { readonly regel: number; readonly waarom: string }

export type Gelezen<Regel> = { readonly regels: readonly Regel[]; readonly fouten: readonly Fout[] }

/** What a list is about: its columns, and what one row of it means. */
export type Lijst<Kolom extends string, Regel> = {
  readonly kolommen: readonly Kolom[]
  /** A longer list is another list. */
  readonly meesteRijen: number
  readonly lees: (rij: Readonly<Record<Kolom, string>>) => Regel | string
  /** Two rows with the same one contradict each other. */
  readonly sleutel: (regel: Regel) => string
  readonly dubbel: string
}

/** Reads a list: what is right, and per line why it is not. A heading decides which column is what. */
export function leesLijst<Kolom extends string, Regel>(
  tekst: string,
  lijst: Lijst<Kolom, Regel>,
): Gelezen<Regel> {
  const { kolommen, meesteRijen } = lijst
  const niets = (regel: number, waarom: string) => ({ regels: [], fouten: [{ regel, waarom }] })
  const rijen = cellenVan(tekst)
  if (typeof rijen === 'string') return niets(1, rijen)
  const [kop = [], ...rest] = rijen
  const plaatsen = kop.map((naam) =>
    naam.trim().toLowerCase().replace('e-mail', 'email').replace('emailadres', 'email'),
  )
  const ontbreekt = kolommen.filter((kolom) => !plaatsen.includes(kolom))
  if (ontbreekt.length > 0) return niets(1, `in de kop ontbreekt: ${ontbreekt.join(', ')}.`)
  if (rest.length === 0) return niets(2, 'er staan geen rijen onder de kop.')
  if (rest.length > meesteRijen)
    return niets(1, `de lijst heeft ${rest.length} rijen. Er mogen er ${meesteRijen} zijn.`)
  const cel = (cellen: readonly string[], kolom: Kolom) => (cellen[plaatsen.indexOf(kolom)] ?? '').trim()
  return perRij(
    rest.map(
      (cellen) =>
        Object.fromEntries(kolommen.map((kolom) => [kolom, cel(cellen, kolom)])) as Record<Kolom, string>,
    ),
    lijst,
  )
}

function perRij<Kolom extends string, Regel>(
  rijen: readonly Readonly<Record<Kolom, string>>[],
  { lees, sleutel, dubbel }: Lijst<Kolom, Regel>,
): Gelezen<Regel> {
  const regels: Regel[] = []
  const fouten: Fout[] = []
  const gezien = new Set<string>()
  for (const [index, rij] of rijen.entries()) {
    const regel = lees(rij)
    const waarom = typeof regel === 'string' ? regel : gezien.has(sleutel(regel)) ? dubbel : undefined
    // The heading is line 1.
    if (waarom !== undefined) fouten.push({ regel: index + 2, waarom })
    else if (typeof regel !== 'string') {
      gezien.add(sleutel(regel))
      regels.push(regel)
    }
  }
  return { regels, fouten }
}

/** The cells, or what is wrong with the whole. The first line tells which sign stands between them. */
function cellenVan(tekst: string): string[][] | string {
  if (tekst.trim() === geenTekst)
    return 'dit bestand is geen CSV. Kies in uw rekenprogramma: opslaan als CSV.'
  const [kop = ''] = tekst.split('\n')
  const delimiter = [';', '\t', ','].find((teken) => kop.includes(teken))
  if (!delimiter) return 'zet een puntkomma, komma of tab tussen de kolommen.'
  try {
    return parse(tekst, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true })
  } catch {
    return 'de aanhalingstekens kloppen niet. Bewaar de lijst opnieuw als CSV.'
  }
}
