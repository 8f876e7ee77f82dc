import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'

/** Who calls together or is asked; an organisation and its address, never the name of a person. */
export type CalendarParty = { readonly name: string; readonly email: string }

/** One meeting in a calendar file. It never holds casus content: no code, no reason, no text about an inwoner. */
export type CalendarEvent = {
  /** The same in every version of this meeting, so that a calendar replaces the earlier one. */
  readonly uid: string
  /** Starts at 0; one more with every change that was sent. */
  readonly sequence: number
  readonly cancelled: boolean
  readonly start: Date
  readonly end: Date
  /** When this version was made. */
  readonly changedAt: Date
  readonly summary: string
  readonly location?: string | undefined
  readonly description?: string | undefined
  readonly url?: string | undefined
  readonly organizer?: CalendarParty | undefined
  /** Who is asked; mail programs demand it with REQUEST and CANCEL. Answers go through the portal, not by calendar mail. */
  readonly attendees?: readonly CalendarParty[] | undefined
}

type CalendarMethod = 'PUBLISH' | 'REQUEST' | 'CANCEL'

/** How often a calendar program should look again, in seconds. */
const refreshSeconds = 4 * 3600

/**
 * A calendar file (iCalendar, RFC 5545). All times in UTC: with a time zone the library wrote them an hour wrong, and
 * every calendar shows UTC in the time of its reader.
 */
export function calendarFile(file: {
  readonly name: string
  readonly events: readonly CalendarEvent[]
  readonly method?: CalendarMethod
}): string {
  const calendar = ical({
    name: file.name,
    method: ICalCalendarMethod[file.method ?? 'PUBLISH'],
    prodId: { company: 'regio Twente', product: 'portaal doorzettingsmacht', language: 'NL' },
    ttl: refreshSeconds,
  })
  for (const event of file.events) {
    calendar.createEvent({
      id: event.uid,
      sequence: event.sequence,
      status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      stamp: event.changedAt,
      lastModified: event.changedAt,
      start: event.start,
      end: event.end,
      summary: event.summary,
      location: event.location ?? null,
      description: event.description ?? null,
      url: event.url ?? null,
      organizer: event.organizer ?? null,
      attendees: (event.attendees ?? []).map((party) => ({ ...party, rsvp: false })),
    })
  }
  return calendar.toString()
}
