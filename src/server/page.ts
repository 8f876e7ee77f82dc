import type { GetServerSidePropsContext, GetServerSidePropsResult } from 'next'
import type { Actor } from '@/domain/access/actor'
import { may, type Permission } from '@/domain/access/permissions'
import { recordDenied } from './audit'
import { actorOf } from './auth/actorOf'
import { loginAddress, requestIdHeader } from './auth/asked'
import { sessionCookie } from './auth/cookie'
import { type Access, declared } from './declaredAccess'

type Asked = {
  readonly query: GetServerSidePropsContext['query']
  readonly headers: { get(name: string): string | null }
}
type OpenLoad<T> = (asked: Asked) => Promise<T>
type Load<T> = (asked: Asked, actor: Actor) => Promise<T>

/** What a page gets to show. */
export type Shown<T> = { readonly shown: { readonly value: T } }

/** The same, for the page of this data. */
export type ShownBy<Data> = Data extends PageData<infer T> ? Shown<T> : never

type PageData<T> = (
  context: GetServerSidePropsContext,
) => Promise<GetServerSidePropsResult<Partial<Shown<T>>>>

/**
 * What a page of `src/pages` shows, made on the server for this visit, and who may see it (decision 023). Without a session the
 * visitor goes to the login page; without the permission there is nothing to show, which the front door answers with "geen toegang".
 */
export function definePage<T>(access: 'openbaar', load: OpenLoad<T>): PageData<T>
export function definePage<T>(access: Permission, load: Load<T>): PageData<T>
export function definePage<T>(access: Access, load: OpenLoad<T> | Load<T>): PageData<T> {
  const data: PageData<T> = async ({ req, res, query, resolvedUrl }) => {
    const asked = { query, headers: headersOf(req) }
    if (access === 'openbaar') return onServerOnly(await (load as OpenLoad<T>)(asked))
    const actor = await actorOf(req.cookies[sessionCookie], asked.headers.get(requestIdHeader))
    if (!actor) return { redirect: { destination: loginAddress(resolvedUrl), statusCode: 303 } }
    if (!may(actor.rol, access)) {
      await recordDenied(actor, access)
      res.statusCode = 403
      return { props: {} }
    }
    return onServerOnly(await load(asked, actor))
  }
  return declared(data, { access })
}

/**
 * Next would write what a page shows into the page once more, for scripts that never run, and takes only what JSON can hold. What
 * cannot be enumerated it passes on and does not look at.
 */
const onServerOnly = <T>(value: T): { props: Shown<T> } => ({
  props: { shown: Object.defineProperty({} as { value: T }, 'value', { value }) },
})

/** As a page of `src/app` gets them. */
const headersOf = ({ headers }: GetServerSidePropsContext['req']): Asked['headers'] => ({
  get: (name) => {
    const value = headers[name]
    return typeof value === 'string' ? value : null
  },
})
