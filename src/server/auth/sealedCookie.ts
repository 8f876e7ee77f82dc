import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import type { z } from 'zod'
import { env } from '../env'
import { sessionCookieOptions } from './cookie'

type Sealed<Schema extends z.ZodType> = {
  /** Only in a route handler or an action. */
  readonly set: (content: z.output<Schema>) => Promise<void>
  /** Undefined when there is none, or not sealed here, or too old. */
  readonly read: () => Promise<z.output<Schema> | undefined>
  /** Only in a route handler or an action. */
  readonly clear: () => Promise<void>
}

/** A cookie that nobody can read or make: for what a person carries from one page to the next. Its name is part of the seal. */
export function sealedCookie<Schema extends z.ZodType<Record<string, unknown>>>(
  name: string,
  schema: Schema,
  { maxAge, path }: { readonly maxAge: number; readonly path: string },
): Sealed<Schema> {
  const options = () => ({ ...sessionCookieOptions(), path })
  return {
    set: async (content) => {
      const value = await encode({ token: content, secret: env.PORTAAL_GEHEIM, maxAge, salt: name })
      const jar = await cookies()
      jar.set(name, value, { ...options(), maxAge })
    },
    read: async () => {
      const sealed = (await cookies()).get(name)?.value
      if (!sealed) return undefined
      const token = await decode({ token: sealed, secret: env.PORTAAL_GEHEIM, salt: name }).catch(() => null)
      const content = schema.safeParse(token)
      return content.success ? content.data : undefined
    },
    clear: async () => {
      const jar = await cookies()
      jar.set(name, '', { ...options(), maxAge: 0 })
    },
  }
}
