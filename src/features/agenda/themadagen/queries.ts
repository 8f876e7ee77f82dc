import { recordAudit } from '@/server/audit'
import { calendarFile } from '@/server/calendar/calendarFile'
import { cachedContent } from '@/server/content/cachedContent'
import { defineQuery } from '@/server/guarded'
import { findThemadag, readOpenbareThemadagen } from './data'
import { themadagEvent } from './kalender'

const permission = 'bijeenkomst.inzien'

/** The themadagen that everybody may see. */
export const listOpenbareThemadagen = cachedContent('themadagen', async () =>
  // No `Date` in what is kept: the page does not need it.
  (await readOpenbareThemadagen()).map(({ slug, naam, inhoud }) => ({ slug, naam, inhoud })),
)

/** The public themadagen for any calendar program. */
export const maakOpenbareKalender = async (): Promise<string> =>
  calendarFile({
    name: 'Themadagen zorg en veiligheid Twente',
    events: (await readOpenbareThemadagen()).map(themadagEvent),
  })

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
