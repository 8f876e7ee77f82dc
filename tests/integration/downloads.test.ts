import { parse } from 'csv-parse/sync'
import { readOds } from 'hucre/ods'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import OpenDataPage from '@/app/(publiek)/open-data/page'
import { GET } from '@/app/api/downloads/[bestand]/route'
import { soorten } from '@/domain/redactie/soorten'
import { testDatabase } from '../setup/database'

vi.mock('next/cache', () => ({ unstable_cache: (read: () => unknown) => read }))

const { owner } = testDatabase()

const haal = (bestand: string) =>
  GET(new Request(`http://localhost/api/downloads/${bestand}`), { params: Promise.resolve({ bestand }) })
const openbaar = soorten.filter((soort) => soort !== 'synoniem')

describe('what is public', () => {
  it.each(openbaar)('of the kind %s is the same rows as CSV, JSON and ODS', async (soort) => {
    const { rows } = await owner.query(`SELECT count(*)::int AS n FROM ${soort}`)
    const aantal = rows[0].n
    const [csv, json, ods] = await Promise.all(['csv', 'json', 'ods'].map((vorm) => haal(`${soort}.${vorm}`)))
    expect(csv?.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const tabel = parse(await (csv as Response).text(), { bom: true, delimiter: ';' }) as string[][]
    expect(tabel).toHaveLength(aantal + 1)
    expect((await (json as Response).json()) as unknown[]).toHaveLength(aantal)
    expect(ods?.headers.get('content-disposition')).toBe(`attachment; filename="${soort}.ods"`)
    const { sheets } = await readOds(new Uint8Array(await (ods as Response).arrayBuffer()))
    const gelezen = sheets[0]?.rows.map((rij) => rij.map((cel) => String(cel ?? '')))
    // A row of a spreadsheet ends with its last filled cell.
    const zonderStaart = (rij: readonly string[]) => rij.slice(0, rij.findLastIndex((cel) => cel !== '') + 1)
    expect(gelezen?.map(zonderStaart)).toEqual(tabel.map(zonderStaart))
  })

  it('together is one file with a sheet per kind, without what is not public', async () => {
    const { sheets } = await readOds(new Uint8Array(await (await haal('alles.ods')).arrayBuffer()))
    expect(sheets).toHaveLength(openbaar.length)
    expect(sheets.map(({ name }) => name)).not.toContain('Synoniemen voor het zoeken')
    expect(Object.keys((await (await haal('alles.json')).json()) as object).sort()).toEqual(
      openbaar.toSorted(),
    )
  })

  it('has a page that leads to every file there is, says how many texts are in it, and names the licence', async () => {
    const pagina = renderToStaticMarkup(await OpenDataPage())
    const adressen = [...pagina.matchAll(/href="\/api\/downloads\/([^"]+)"/g)].map(
      ([, bestand = '']) => bestand,
    )
    expect(adressen.toSorted()).toEqual(
      [
        'alles.json',
        'alles.ods',
        ...openbaar.flatMap((soort) => ['csv', 'json', 'ods'].map((vorm) => `${soort}.${vorm}`)),
      ].toSorted(),
    )
    for (const adres of adressen) expect([adres, (await haal(adres)).status]).toEqual([adres, 200])
    expect(pagina).toMatch(/Overlegtafels<\/div><\/th><td[^>]*><div>7</)
    expect(pagina).toContain('EUPL 1.2')
    expect(pagina).not.toContain('synoniem')
  })

  it.each([
    'synoniem.csv',
    'account.csv',
    'alles.csv',
    'overlegtafel',
    'overlegtafel.xls',
    'overlegtafel.csv.exe',
    '__proto__.json',
    '',
  ])('%j is no file', async (bestand) => {
    const { status, headers } = await haal(bestand)
    expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json'])
  })
})
