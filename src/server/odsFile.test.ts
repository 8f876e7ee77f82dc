import { readOds } from 'hucre/ods'
import { expect, test } from 'vitest'
import { odsFile } from './odsFile'

const rijen = [
  ['Sleutel', 'Naam', 'Leeg', 'Tekst'],
  ['a', 'Hof van Twente & <b>vet</b> "zo"', '', 'eerste regel\ntweede: café, 😀'],
  ['b', '=1+1', '', `stil\u0000teken`],
]

test('another program reads back what was written, and nothing is a formula', async () => {
  const bytes = odsFile([
    { naam: 'Tafels', rijen },
    { naam: 'Vragen & meer', rijen: [['Kop']] },
  ])
  expect(Buffer.from(bytes.subarray(30, 84)).toString()).toBe(
    'mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
  )
  const { sheets } = await readOds(bytes)
  expect(sheets.map(({ name }) => name)).toEqual(['Tafels', 'Vragen & meer'])
  const gelezen = sheets[0]?.rows.map((rij) => rij.map((cel) => String(cel ?? '')))
  expect(gelezen).toEqual([...rijen.slice(0, 2), ['b', '=1+1', '', 'stilteken']])
  expect(JSON.stringify([...(sheets[0]?.cells?.values() ?? [])])).not.toContain('formula')
})
