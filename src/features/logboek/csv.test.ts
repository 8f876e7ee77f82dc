import { describe, expect, it } from 'vitest'
import { cell, toCsv } from './csv'

describe('the file of the log', () => {
  it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\t=1', '  =cmd', '\r=1'])(
    'lets no spreadsheet calculate with %j',
    (text) => {
      expect(cell(text)).toBe(`"'${text}"`)
    },
  )

  it('keeps quotes, semicolons and new lines inside their cell', () => {
    expect(cell('a"b;c\nd')).toBe('"a""b;c\nd"')
    expect(cell('Wijkteam Noord')).toBe('"Wijkteam Noord"')
  })

  it('has a head and a line per row', () => {
    const regel = {
      id: '12',
      op: new Date('2026-11-22T12:00:00Z'),
      naam: '=HYPERLINK("x")',
      rol: 'Wijkcoach',
      organisatie: '',
      handeling: 'casus: ingezien',
      casus: 'TW-12345',
      geslaagd: true,
      toelichting: '',
    }
    const lines = toCsv([regel]).split('\r\n')
    expect(lines[0]).toMatch(/^\uFEFF"nummer";"moment"/)
    expect(lines[1]).toBe(
      `"12";"22 november 2026, 13.00 uur";"2026-11-22T12:00:00.000Z";"'=HYPERLINK(""x"")";"Wijkcoach";"";"casus: ingezien";"TW-12345";"ja";""`,
    )
  })
})
