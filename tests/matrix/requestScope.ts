import { AsyncLocalStorage } from 'node:async_hooks'
import type { Actor } from '@/domain/access/actor'
import { sealSession, sessionCookie } from '@/server/auth/cookie'

/** The one thing that stands in for Next here: who sent the request. Session, rights and data are the real ones. */
const scope = new AsyncLocalStorage<{ readonly cookies: Map<string, string>; readonly headers: Headers }>()

export async function asVisitor<T>(
  actor: Actor | undefined,
  path: string,
  work: () => Promise<T>,
  more: Readonly<Record<string, string>> = {},
): Promise<T> {
  const cookies = new Map<string, string>()
  if (actor) cookies.set(sessionCookie, await sealed(actor))
  return scope.run({ cookies, headers: new Headers({ ...more, 'x-portaal-pad': path }) }, work)
}

/** The `getServerSideProps` of a page. */
export type PageData = (context: never) => Promise<object>

/** What a page of `src/pages` shows this visitor, as the page gets it. */
export async function askPage(
  page: PageData,
  actor: Actor | undefined,
  headers: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const res = { statusCode: 200 }
  const cookies = actor ? { [sessionCookie]: await sealed(actor) } : {}
  const answer = await page({ req: { cookies, headers }, res, query: {}, resolvedUrl: '/' } as never)
  if ('redirect' in answer) return { status: 401 }
  const { shown } = (answer as { props: { shown?: { value: unknown } } }).props
  return { status: res.statusCode, shown: shown?.value }
}

const seals = new Map<string, Promise<string>>()

function sealed({ sessieId, accountId }: Actor): Promise<string> {
  const seal = seals.get(sessieId) ?? sealSession({ sessieId, accountId })
  seals.set(sessieId, seal)
  return seal
}

/** What `next/headers` answers inside the scope: for `vi.mock`. */
export const nextHeaders = {
  cookies: async () => {
    const jar = scope.getStore()?.cookies ?? new Map<string, string>()
    return {
      get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
      set: (name: string, value: string) => jar.set(name, value),
      delete: (name: string) => jar.delete(name),
    }
  },
  headers: async () => scope.getStore()?.headers ?? new Headers(),
}
