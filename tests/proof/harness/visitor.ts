import type { Client } from 'pg'
import { sealSession, sessionCookie } from '@/server/auth/cookie'
import { openSession } from '@/server/auth/session'
import { formWith, hiddenFields } from '../../bench/portal/login'

/** Somebody with a browser and a session of their own. */
export type Visitor = {
  readonly get: (url: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  /** Opens the page now; what it gives back posts its form later, there or at another server. */
  readonly open: (
    url: string,
    field: string,
    values?: Readonly<Record<string, string>>,
  ) => Promise<(to?: string) => Promise<Posted>>
  /** Posts the form on this page that has this field, as a browser without JavaScript does. */
  readonly post: (url: string, field: string, values?: Readonly<Record<string, string>>) => Promise<Posted>
}

/** `head`: all headers, a line each. */
export type Answer = { readonly status: number; readonly text: string; readonly head: string }

export type Posted = Answer & { readonly location: string | null }

/** What somebody sees who opens a page: words of the portal, and which. */
export const saysDatabase = ({ text }: { text: string }): boolean =>
  /database/i.test(text) && /<html[^>]*lang="nl"/.test(text)

export async function visitor(owner: Client, account: string): Promise<Visitor> {
  const { rows } = await owner.query<{ id: string }>('SELECT id FROM account WHERE email = $1', [
    `${account}@demo.test`,
  ])
  const accountId = rows[0]?.id ?? ''
  const sealed = await sealSession({ sessieId: await openSession(accountId), accountId })
  return withCookie(`${sessionCookie}=${sealed}`)
}

/** Somebody who did not sign in. */
export const stranger = (): Visitor => withCookie('')

/** Longer than any limit of the portal itself: what hangs here, hangs for a person too (milliseconds). */
const patience = 40_000

const read = async (answer: Response): Promise<Answer> => ({
  status: answer.status,
  text: await answer.text(),
  head: [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n'),
})

function withCookie(cookie: string): Visitor {
  const ask = (url: string, init: RequestInit = {}) =>
    fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      ...init,
      headers: { cookie, accept: 'text/html', ...init.headers },
    })
  const open = async (url: string, field: string, values: Readonly<Record<string, string>> = {}) => {
    const page = await ask(url)
    const body = new FormData()
    for (const [name, value] of hiddenFields(formWith(await page.text(), field))) body.append(name, value)
    for (const [name, value] of Object.entries(values)) body.set(name, value)
    return async (to = url) => {
      const answer = await ask(to, { method: 'POST', body, headers: { origin: new URL(to).origin } })
      return { ...(await read(answer)), location: answer.headers.get('location') }
    }
  }
  return {
    get: async (url, headers = {}) => read(await ask(url, { headers })),
    open,
    post: async (url, field, values) => (await open(url, field, values))(),
  }
}
