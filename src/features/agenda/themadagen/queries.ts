import { recordAudit } from '@/server/audit'
import { calendarFile } from '@/server/calendar/calendarFile'
import { defineQuery } from '@/server/guarded'
import { findThemadag } from './data'
import { themadagEvent } from './kalender'

const permission = 'agenda.inzien'

/** One themadag, also when it is not for everybody. */
export const findThemadagPagina = defineQuery(permission, (tx, _actor, slug: string) =>
  findThemadag(tx, slug),
)

/** The same as a calendar file; null when it does not exist. */
export const findThemadagbestand = defineQuery(permission, async (tx, actor, slug: string) => {
  const themadag = await findThemadag(tx, slug)
  if (themadag) await recordAudit(tx, actor, { handeling: 'bijeenkomst.kalenderbestand-opgehaald' })
  return themadag && calendarFile({ name: themadag.naam, events: [themadagEvent(themadag)] })
})
