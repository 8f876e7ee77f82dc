import { now } from '@/server/clock'
import { listVoorSleutel } from './data'
import { bijeenkomstEvent, kalenderbestand } from './kalenderbestand'
import { hashVan, sleutelUit } from './sleutel'
import { listThemadagenVoorSleutel } from './themadagen/data'
import { themadagEvent } from './themadagen/kalender'

/** How long a meeting stays in the calendar of who subscribed, after it took place (milliseconds). */
const terugblik = 60 * 86_400_000

/** The calendar behind a personal link; null for a link that was never given out, or was withdrawn. */
export async function findFeed(bestand: string): Promise<string | null> {
  const sleutel = sleutelUit(bestand)
  if (!sleutel) return null
  const vanaf = new Date(now().getTime() - terugblik)
  const rijen = await listVoorSleutel(hashVan(sleutel), vanaf)
  if (!rijen) return null
  const themadagen = (await listThemadagenVoorSleutel(hashVan(sleutel))).map(themadagEvent)
  return kalenderbestand('Overleggen doorzettingsmacht Twente', [
    ...rijen.map(bijeenkomstEvent),
    ...themadagen.filter(({ start }) => start >= vanaf),
  ])
}
