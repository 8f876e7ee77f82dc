import { onderwerpVan } from '@/domain/bijeenkomst/bijeenkomst'
import { momentInWoorden } from '@/domain/termijn/momentInWoorden'
import { type CalendarEvent, calendarFile } from '@/server/calendar/calendarFile'
import { env } from '@/server/env'
import type { KalenderRij } from './data'

/** A calendar file of these meetings: when, where and which table. What is discussed, and the video link, stay in the portal. */
export const kalenderbestand = (naam: string, events: readonly CalendarEvent[]): string =>
  calendarFile({ name: naam, events })

export const bijeenkomstEvent = (rij: KalenderRij): CalendarEvent => ({
  uid: `${rij.id}@${new URL(env.PORTAAL_URL).hostname}`,
  sequence: rij.volgnummer,
  cancelled: rij.status === 'afgezegd',
  start: rij.start,
  end: rij.eind,
  changedAt: rij.gewijzigdOp,
  summary: onderwerpVan(rij.tafel.korteNaam),
  location: rij.plaats,
  description: [
    rij.inleverenVoor && `Inleveren kan tot en met ${momentInWoorden(rij.inleverenVoor)}.`,
    'Meer staat in het portaal.',
  ]
    .filter(Boolean)
    .join('\n'),
  url: new URL(`/agenda/${rij.id}`, env.PORTAAL_URL).href,
})
