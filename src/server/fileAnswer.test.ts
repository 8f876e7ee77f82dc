import { expect, it } from 'vitest'
import { fileAnswer } from './fileAnswer'

it('answers with a file that no browser or proxy keeps, under a name of its own', async () => {
  const answer = fileAnswer('agenda-topx.ics', 'BEGIN:VCALENDAR')
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'attachment; filename="agenda-topx.ics"',
    'cache-control': 'no-store',
  })
  expect(await answer.text()).toBe('BEGIN:VCALENDAR')
  const pdf = fileAnswer('agenda.pdf', Buffer.from([0x25, 0xff]))
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  expect([...new Uint8Array(await pdf.arrayBuffer())]).toEqual([0x25, 0xff])
})
