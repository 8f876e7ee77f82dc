import { cookies, headers } from 'next/headers'
import { forbidden, redirect } from 'next/navigation'
import { cache } from 'react'
import type { Actor } from '@/domain/access/actor'
import { may, type Permission } from '@/domain/access/permissions'
import { recordDenied } from '../audit'
import { actorOf } from './actorOf'
import { loginAddress, pathHeader, requestIdHeader } from './asked'
import { openSessionCookie, sessionCookie } from './cookie'

/** What the sealed cookie says, whether or not the session still lives. */
export const readSessionCookie = cache(async () =>
  openSessionCookie((await cookies()).get(sessionCookie)?.value),
)

/** Who is signed in, looked up once per request; undefined for a bezoeker. */
export const findCurrentActor = cache(async (): Promise<Actor | undefined> => {
  const [jar, asked] = await Promise.all([cookies(), headers()])
  return actorOf(jar.get(sessionCookie)?.value, asked.get(requestIdHeader))
})

/** Path of the page that is being asked for, as the front door saw it. */
export const currentPath = async (): Promise<string> => (await headers()).get(pathHeader) ?? '/'

/** The signed-in person of a page; sends to the login page when nobody is, and to "geen toegang" without the permission. */
export async function requireActor(permission: Permission): Promise<Actor> {
  const actor = await findCurrentActor()
  if (!actor) redirect(loginAddress(await currentPath()))
  if (!may(actor.rol, permission)) {
    await recordDenied(actor, permission)
    forbidden()
  }
  return actor
}
