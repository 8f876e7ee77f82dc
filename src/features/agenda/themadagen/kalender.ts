import { themasoortNamen } from '@/domain/netwerk/namen'
import { momentenVan } from '@/domain/netwerk/themadag'
import type { CalendarEvent } from '@/server/calendar/calendarFile'
import { now } from '@/server/clock'
import { env } from '@/server/env'
import type { Themadag } from './data'

export const themadagPad = (slug: string): string => `/agenda/themadagen/${slug}`

/** A themadag in a calendar file. Every publication is a later version: its minute is the number. */
export function themadagEvent({ slug, naam, inhoud, bewerktOp }: Themadag): CalendarEvent {
  const { start, eind } = momentenVan(inhoud)
  const changedAt = bewerktOp ?? now()
  const openbaar = inhoud.voorWie === 'iedereen'
  return {
    uid: `themadag-${slug}@${new URL(env.PORTAAL_URL).hostname}`,
    sequence: Math.floor(changedAt.getTime() / 60_000),
    cancelled: inhoud.status === 'afgezegd',
    start,
    end: eind,
    changedAt,
    summary: `${themasoortNamen[inhoud.soort]}: ${naam}`,
    location: inhoud.plaats,
    description: [inhoud.wat, inhoud.doelgroep, inhoud.aanmelden].filter(Boolean).join('\n'),
    url: new URL(openbaar ? `/themadagen#${slug}` : themadagPad(slug), env.PORTAAL_URL).href,
  }
}
