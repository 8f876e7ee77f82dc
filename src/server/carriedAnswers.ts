import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { type Situatie, situatieSchema } from '@/domain/routering/situatie'
import type { Gesteld } from '@/domain/routering/vragen/vraag'
import { isVraagId } from '@/domain/routering/vragen/vragen'
import { env } from './env'

/** The answers of the wegwijzer on their way to a casus: sealed, in the browser of the visitor, for half an hour. */
const carriedCookie = 'portaal.antwoorden'

/** Seconds: long enough to log in, short enough for a browser that others use too. */
const maxAge = 30 * 60

/** Only the pages of a casus get it: the public pages stay without cookies. */
const path = '/casussen'

type Carried = { readonly situatie: Situatie; readonly gesteld: Gesteld }

const contentSchema = z.object({
  situatie: situatieSchema,
  gesteld: z.array(z.string().refine(isVraagId)),
})

/** Another salt than that of the sessions: neither can be used as the other. */
const seal = (content: z.infer<typeof contentSchema>): Promise<string> =>
  encode({ token: content, secret: env.PORTAAL_GEHEIM, maxAge, salt: carriedCookie })

/** Gives the answers to the browser, sealed. Only in a route handler or an action. */
export async function carryAnswers({ situatie, gesteld }: Carried): Promise<void> {
  const content = contentSchema.parse({ situatie, gesteld: [...gesteld] })
  const store = await cookies()
  store.set(carriedCookie, await seal(content), {
    httpOnly: true,
    sameSite: 'lax',
    secure: env.PORTAAL_URL.startsWith('https://'),
    path,
    maxAge,
  })
}

/** The answers that came along; undefined when there are none, or not sealed here, or too old. */
export async function readCarriedAnswers(): Promise<Carried | undefined> {
  const sealed = (await cookies()).get(carriedCookie)?.value
  if (!sealed) return undefined
  const token = await decode({ token: sealed, secret: env.PORTAAL_GEHEIM, salt: carriedCookie }).catch(
    () => null,
  )
  const content = contentSchema.safeParse(token)
  return content.success
    ? { situatie: content.data.situatie, gesteld: new Set(content.data.gesteld) }
    : undefined
}

/** Takes them away, once a casus holds them. Only in a route handler or an action. */
export async function clearCarriedAnswers(): Promise<void> {
  const store = await cookies()
  store.set(carriedCookie, '', { httpOnly: true, sameSite: 'lax', path, maxAge: 0 })
}
