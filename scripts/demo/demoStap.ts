import type { Result } from '@/domain/result'
import { now } from '@/server/clock'

/** A day so many days from today, as the database keeps a date. */
export const dagOver = (days: number): Date =>
  new Date(new Date(now().getTime() + days * 86_400_000).toISOString().slice(0, 10))

/** A demo that does not load is a fault in the demo: stop and say which refusal it was. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`De demo kan niet worden geladen: ${result.reason}`)
  return result.value
}
