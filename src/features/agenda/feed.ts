import { now } from '@/server/clock'
import { listVoorSleutel } from './data'
import { kalenderbestand } from './kalenderbestand'
import { hashVan, sleutelUit } from './sleutel'

/** How long a meeting stays in the calendar of who subscribed, after it took place (milliseconds). */
const terugblik = 60 * 86_400_000

/** The calendar behind a personal link; null for a link that was never given out, or was withdrawn. */
export async function findFeed(bestand: string): Promise<string | null> {
  const sleutel = sleutelUit(bestand)
  if (!sleutel) return null
  const rijen = await listVoorSleutel(hashVan(sleutel), new Date(now().getTime() - terugblik))
  return rijen && kalenderbestand('Overleggen doorzettingsmacht Twente', rijen)
}
