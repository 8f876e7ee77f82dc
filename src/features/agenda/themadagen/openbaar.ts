import { calendarFile } from '@/server/calendar/calendarFile'
import { cachedContent } from '@/server/content/cachedContent'
import { readOpenbareThemadagen } from './data'
import { themadagEvent } from './kalender'

/** The themadagen that everybody may see. */
export const listOpenbareThemadagen = cachedContent('themadagen', 'themabijeenkomst', async () =>
  // No `Date` in what is kept: the page does not need it.
  (await readOpenbareThemadagen()).map(({ slug, naam, inhoud }) => ({ slug, naam, inhoud })),
)

/** The public themadagen for any calendar program. */
export const maakOpenbareKalender = async (): Promise<string> =>
  calendarFile({
    name: 'Themadagen zorg en veiligheid Twente',
    events: (await readOpenbareThemadagen()).map(themadagEvent),
  })
