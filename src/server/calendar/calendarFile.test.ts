import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { type CalendarEvent, calendarFile } from './calendarFile'

const event: CalendarEvent = {
  uid: '0b7e2c1e-0000-4000-8000-000000000001@portaal.example.nl',
  sequence: 2,
  cancelled: false,
  start: new Date('2026-10-25T00:30:00Z'),
  end: new Date('2026-10-25T01:30:00Z'),
  changedAt: new Date('2026-10-01T08:00:00Z'),
  summary: 'Overleg TopX; Almelo, Enschede en Hengelo',
  location: 'Twentehuis, Nijverheidsplein 5,\nEnschede',
  description: `Regel één\n${'Een lange regel zonder inhoud. '.repeat(8)}`,
  url: 'https://portaal.example.nl/agenda/1',
}

/** Reads the file back with another library than the one that wrote it. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file))
  const events = calendar.getAllSubcomponents('vevent').map((found) => new ICAL.Event(found))
  return { calendar, events }
}

describe('a calendar file', () => {
  it('is read back by another library, word for word', () => {
    const { calendar, events } = read(calendarFile({ name: 'Agenda', events: [event] }))
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
    const [found] = events
    const { uid, sequence, summary, location, description } = event
    expect([found?.uid, found?.sequence, found?.summary]).toEqual([uid, sequence, summary])
    expect([found?.location, found?.description]).toEqual([location, description])
    expect(found?.component.getFirstPropertyValue('status')).toBe('CONFIRMED')
    expect(found?.component.getFirstPropertyValue('url')).toBe(event.url)
  })

  it('says every time in UTC, also in the night in which the clock goes back', () => {
    const file = calendarFile({ name: 'Agenda', events: [event] })
    expect(file).toContain('DTSTART:20261025T003000Z')
    expect(file).toContain('DTEND:20261025T013000Z')
    const [found] = read(file).events
    expect(found?.startDate.toJSDate()).toEqual(event.start)
    expect(found?.endDate.toJSDate()).toEqual(event.end)
    expect(file).not.toMatch(/TZID|VTIMEZONE/)
  })

  it('folds lines at 75 octets and ends each with CRLF', () => {
    const file = calendarFile({ name: 'Agenda', events: [{ ...event, summary: 'ë'.repeat(200) }] })
    const lines = file.split('\r\n')
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(lines.join('')).not.toContain('\n')
    expect(read(file).events[0]?.summary).toBe('ë'.repeat(200))
  })

  it('cancels with the same uid, a higher sequence and its own method', () => {
    const parties = {
      organizer: { name: 'Zorg- en Veiligheidshuis Twente', email: 'zvh@portaal.example' },
      attendees: [{ name: 'Gemeente Almelo', email: 'bestuur@portaal.example' }],
    }
    const file = calendarFile({
      name: 'Bestuurlijk escalatieoverleg',
      method: 'CANCEL',
      events: [{ ...event, ...parties, sequence: 3, cancelled: true }],
    })
    const { calendar, events } = read(file)
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL')
    expect(events[0]?.uid).toBe(event.uid)
    expect(events[0]?.sequence).toBe(3)
    expect(events[0]?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(events[0]?.organizer).toBe('mailto:zvh@portaal.example')
    expect(events[0]?.attendees.map((attendee) => String(attendee.getFirstValue()).toLowerCase())).toEqual([
      'mailto:bestuur@portaal.example',
    ])
  })

  it('is a valid file without any meeting', () => {
    expect(read(calendarFile({ name: 'Agenda', events: [] })).events).toEqual([])
  })
})
