import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Ladder } from './Ladder'
import { Table } from './Table'

it('puts overdue rows first, with a word, and keeps the order of the rest', () => {
  const rows = [
    { ref: 'A' },
    { ref: 'B', late: '2 dagen te laat' },
    { ref: 'C' },
    { ref: 'D', late: '1 dag te laat' },
  ]
  const html = renderToStaticMarkup(
    <Table
      caption="Vier aanmeldingen"
      rows={rows}
      rowKey={(row) => row.ref}
      overdue={(row) => row.late}
      columns={[{ key: 'ref', header: 'Kenmerk', cell: (row) => <i>{row.ref}</i> }]}
    />,
  )
  expect([...html.matchAll(/<i>(.)<\/i>/g)].map((match) => match[1])).toEqual(['B', 'D', 'A', 'C'])
  expect(html).toContain('2 dagen te laat')
})

it('reads from the ground up: the highest trede on top, numbered as RDM-trede', () => {
  const html = renderToStaticMarkup(
    <Ladder
      treden={[
        { nummer: 0, niveau: 'lokaal', titel: 'Begin bij de gemeente' },
        { nummer: 1, niveau: 'regionaal', titel: 'Samen zoeken', mark: 'nu' },
      ]}
    />,
  )
  expect(html).toMatch(/<ol class="ladder" reversed=""/)
  expect(html.indexOf('Samen zoeken')).toBeLessThan(html.indexOf('Begin bij de gemeente'))
  expect(html).toContain('RDM-trede')
  expect(html).toContain('nu hier')
})
