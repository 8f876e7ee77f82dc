import type { Actor } from '@/domain/access/actor'
import { openSessionCookie } from './cookie'
import { findActor } from './session'

/** Who holds this session cookie, when the session still lives; undefined for a bezoeker. */
export async function actorOf(
  sealed: string | undefined,
  verzoekId: string | null,
): Promise<Actor | undefined> {
  const cookie = await openSessionCookie(sealed)
  return cookie && findActor(cookie.sessieId, verzoekId)
}
