import { CsvError, parse } from 'csv-parse/sync'
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
  if ('waarom' in rijen) return niets(rijen.regel, rijen.waarom)
  const [{ regel: kopregel, cellen: kop } = { regel: 1, cellen: [] }, ...rest] = rijen
  const plaatsen = kop.map((naam) =>
    naam.trim().toLowerCase().replace('e-mail', 'email').replace('emailadres', 'email'),
  )
  const ontbreekt = kolommen.filter((kolom) => !plaatsen.includes(kolom))
  if (ontbreekt.length > 0) return niets(kopregel, `in de kop ontbreekt: ${ontbreekt.join(', ')}.`)
  if (rest.length === 0) return niets(kopregel + 1, 'er staan geen rijen onder de kop.')
  if (rest.length > meesteRijen)
    return niets(kopregel, `de lijst heeft ${rest.length} rijen. Er mogen er ${meesteRijen} zijn.`)
  return perRij(
    rest.map(({ regel, cellen }) => ({
      regel,
      teVeel: cellen.slice(kop.length).some((cel) => cel.trim() !== ''),
      rij: Object.fromEntries(
        kolommen.map((kolom) => [kolom, (cellen[plaatsen.indexOf(kolom)] ?? '').trim()]),
      ) as Record<Kolom, string>,
    })),
    lijst,
  )
}

type Rij<Kolom extends string> = {
  readonly regel: number
  /** It has more cells than the heading: then a text was cut in two, and nobody knows which cell is which. */
  readonly teVeel: boolean
  readonly rij: Readonly<Record<Kolom, string>>
}

const teVeelCellen =
  'hier staan meer kolommen dan in de kop. Staat er een scheidingsteken in een tekst? Zet dan aanhalingstekens om die tekst.'

function perRij<Kolom extends string, Regel>(
  rijen: readonly Rij<Kolom>[],
  { lees, sleutel, dubbel }: Lijst<Kolom, Regel>,
): Gelezen<Regel> {
  const regels: Regel[] = []
  const fouten: Fout[] = []
  const gezien = new Set<string>()
  for (const { regel, teVeel, rij } of rijen) {
    const gelezen = teVeel ? teVeelCellen : lees(rij)
    if (typeof gelezen === 'string') fouten.push({ regel, waarom: gelezen })
    else if (gezien.has(sleutel(gelezen))) fouten.push({ regel, waarom: dubbel })
    else {
      gezien.add(sleutel(gelezen))
      regels.push(gelezen)
    }
  }
  return { regels, fouten }
}

/** The cells of every line that holds some, by its number in the file; or what is wrong with the whole, and where. */
function cellenVan(tekst: string): readonly { regel: number; cellen: readonly string[] }[] | Fout {
  if (tekst.trim() === geenTekst)
    return { regel: 1, waarom: 'dit bestand is geen CSV. Kies in uw rekenprogramma: opslaan als CSV.' }
  const kop = tekst.split('\n').find((regel) => regel.trim() !== '') ?? ''
  const delimiter = [';', '\t', ','].find((teken) => kop.includes(teken))
  if (!delimiter) return { regel: 1, waarom: 'zet een puntkomma, komma of tab tussen de kolommen.' }
  try {
    const rijen: { regel: number; cellen: readonly string[] }[] = []
    // A cell may go on over several lines, so counting the rows would name the wrong one.
    let regel = 1
    parse(tekst, {
      bom: true,
      delimiter,
      relax_column_count: true,
      on_record: (cellen: string[], { lines }) => {
        rijen.push({ regel, cellen })
        regel = lines + 1
        return null
      },
    })
    return rijen.filter(({ cellen }) => cellen.some((cel) => cel.trim() !== ''))
  } catch (error) {
    const regel = error instanceof CsvError && typeof error.lines === 'number' ? error.lines : 1
    return { regel, waarom: 'de aanhalingstekens kloppen niet. Bewaar de lijst opnieuw als CSV.' }
  }
}
