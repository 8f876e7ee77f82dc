import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/domain/access/actor'
import { may, type Permission } from '@/domain/access/permissions'
import type { FormAction } from '@/domain/formState'
import { emptyFormState } from '@/domain/formState'
import { findWerklijst } from '@/features/werklijst/queries'
import { filterSchema } from '@/features/werklijst/schema'
import { openSession } from '@/server/auth/session'
import { declarationOf } from '@/server/declaredAccess'
import { encodeForm, formHeader } from '@/server/frontDoor/formPages'
import { filesOf } from '../architecture/declaredAccess'
import { demoActor } from '../factories/actors'
import { fieldNames } from '../matrix/form'
import { outcomeOf } from '../matrix/outcome'
import { askPage, asVisitor, type PageData } from '../matrix/requestScope'
import { load } from '../matrix/surface'
import { testDatabase } from '../setup/database'

vi.mock('next/headers', async () => (await import('../matrix/requestScope')).nextHeaders)
vi.mock('next/cache', () => ({
  unstable_cache: (read: () => unknown) => read,
  refresh: () => undefined,
  updateTag: () => undefined,
}))

const { owner } = testDatabase()
let people: Actor[]

beforeAll(async () => {
  process.env.__NEXT_EXPERIMENTAL_AUTH_INTERRUPTS = 'true'
  const names = [
    'wijkcoach.enschede',
    'procesmanager.enschede',
    'zvh',
    'bestuur.enschede',
    'portefeuillehouder',
    'beheerder',
  ]
  people = []
  for (const name of [...names, 'auditor', 'redacteur', 'triagetafel']) {
    const actor = await demoActor(owner, name)
    people.push({ ...actor, sessieId: await openSession(actor.accountId) })
  }
}, 60_000)

/** What no form of ours sends: empty, long, control characters, half characters, operators, paths, words of other languages. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 3000 }),
  fc.constantFrom(
    '',
    '\0',
    'a\0b',
    '\ud800',
    '%00',
    '-1',
    '1e309',
    '../../etc',
    "' OR 1=1 --",
    '{"$ne":1}',
    '9'.repeat(400),
  ),
  fc.constantFrom(
    'ja',
    'nee',
    '2026-13-45',
    '0000-00-00',
    '99.99',
    '__proto__',
    'constructor',
    'topx',
    'hiaat',
  ),
  fc.uuid(),
)

const somebodyWith = (permission: Permission) => people.filter(({ rol }) => may(rol, permission))

/** Fails with the input that broke it. */
const neverBreaks = async (work: () => Promise<unknown>, what: string) => {
  const { how, text: said } = await outcomeOf(work)
  if (how === 'broken') throw new Error(`${what}: ${said}`)
}

/** Ask an issuer that a test of its own runs (oidc.test.ts). */
const ofTheIssuer = /(?:callback\/oidc|inloggen\/organisatie)\/route\.ts$/

const runs = (numRuns: number) => ({ numRuns, seed: 20261122, endOnFailure: true })

describe('whatever is sent, nothing breaks', () => {
  it('the wegwijzer', async () => {
    const { getServerSideProps } = (await load('src/pages/wegwijzer-stap.tsx')) as {
      getServerSideProps: PageData
    }
    const names = fc.oneof(
      text,
      fc.constantFrom('stap', 'naar', 'directGevaar', 'leeftijd', 'gemeente', 'problematiek'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(names, text), { maxLength: 12 }), (pairs) => {
        const body = Buffer.from(
          new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value])).toString(),
        )
        const sent = { [formHeader]: encodeForm(body) }
        return neverBreaks(() => askPage(getServerSideProps, undefined, sent), String(body))
      }),
      runs(300),
    )
  }, 120_000)

  it('the open interface', async () => {
    const { POST } = (await load('src/app/api/v1/routeadviezen/route.ts')) as {
      POST: (request: Request, context: object) => Promise<Response>
    }
    const known = fc.constantFrom('rol', 'gemeente', 'leeftijd', 'hulp', 'directGevaar', 'topx.overlast')
    const body = fc.oneof(
      fc.dictionary(known, fc.jsonValue()).map((value) => JSON.stringify(value)),
      fc.json(),
      fc.string(),
    )
    await fc.assert(
      fc.asyncProperty(body, (json) =>
        neverBreaks(() => {
          const headers = { 'content-type': 'application/json' }
          return POST(
            new Request('http://portaal.test/api/v1/routeadviezen', { method: 'POST', body: json, headers }),
            {},
          )
        }, json),
      ),
      runs(400),
    )
  }, 120_000)

  it('every address that gives a file, a calendar or data', async () => {
    const broken: string[] = []
    const tried: string[] = []
    for (const { file } of filesOf((one) => one.endsWith('/route.ts') && !ofTheIssuer.test(one))) {
      const { GET } = (await load(file)) as { GET?: (request: Request, context: object) => Promise<Response> }
      if (!GET) continue
      tried.push(file)
      const access = declarationOf(GET)?.access ?? 'openbaar'
      const who = access === 'openbaar' ? undefined : somebodyWith(access as Permission)[0]
      const names = [...file.matchAll(/\[(?:\.{3})?(\w+)\]/g)].map(([, name = '']) => name)
      const input = fc.record({
        params: fc.array(text, { minLength: names.length, maxLength: names.length }),
        search: fc.dictionary(fc.constantFrom('formaat', 'van', 'tot', 'rol', 'na', 'versie'), text),
      })
      await fc
        .assert(
          fc.asyncProperty(input, ({ params, search }) => {
            const url = `http://portaal.test/?${new URLSearchParams(search)}`
            const context = {
              params: Promise.resolve(Object.fromEntries(names.map((name, at) => [name, params[at]]))),
            }
            return neverBreaks(
              () => asVisitor(who, '/', () => GET(new Request(url), context)),
              JSON.stringify({ params, search }).slice(0, 400),
            )
          }),
          runs(names.length > 0 ? 40 : 3),
        )
        .catch((error: Error) => broken.push(`${file}: ${error.message.slice(0, 600)}`))
    }
    expect(broken).toEqual([])
    expect(tried.length).toBeGreaterThan(15)
  }, 120_000)

  it('a link of an invitation', async () => {
    const { default: Page } = (await load('src/app/overleg/antwoord/[token]/page.tsx')) as {
      default: (props: object) => Promise<unknown>
    }
    const token = fc.oneof(
      text,
      fc
        .uint8Array({ minLength: 50, maxLength: 50 })
        .map((bytes) => Buffer.from(bytes).toString('base64url')),
    )
    await fc.assert(
      fc.asyncProperty(token, (value) =>
        neverBreaks(
          () =>
            asVisitor(undefined, '/', () =>
              Page({ params: Promise.resolve({ token: value }), searchParams: Promise.resolve({}) }),
            ),
          value,
        ),
      ),
      runs(80),
    )
  }, 60_000)

  it('search and filters of the werklijst', async () => {
    const zvh = somebodyWith('aanmelding.behandelen')[0]
    const query = fc.dictionary(
      fc.constantFrom('zoek', 'status', 'tafel', 'gemeente', 'behandelaar', 'na', 'voor'),
      fc.oneof(text, fc.array(text, { maxLength: 2 })),
    )
    await fc.assert(
      fc.asyncProperty(query, (asked) =>
        neverBreaks(async () => {
          const filter = filterSchema.safeParse(asked)
          return zvh && filter.success ? findWerklijst(zvh, filter.data) : undefined
        }, JSON.stringify(asked)),
      ),
      runs(150),
    )
  }, 120_000)

  it('every form of every role', async () => {
    const broken: string[] = []
    for (const { file } of filesOf((one) => /\/actions\.ts$/.test(one)))
      for (const [name, action] of Object.entries(await load(file))) {
        const declared = typeof action === 'function' ? declarationOf(action) : undefined
        if (!declared || /logUit/.test(name)) continue
        const fields = fieldNames(declared.schema)
        const who = declared.access === 'openbaar' ? undefined : somebodyWith(declared.access)[0]
        await fc
          .assert(
            fc.asyncProperty(
              fc.array(text, { minLength: fields.length, maxLength: fields.length }),
              (values) => {
                const form = new FormData()
                for (const [index, field] of fields.entries()) form.append(field, values[index] ?? '')
                return neverBreaks(
                  () => asVisitor(who, '/', () => (action as FormAction)(emptyFormState, form)),
                  JSON.stringify([...form]).slice(0, 400),
                )
              },
            ),
            runs(declared.access === 'openbaar' ? 12 : 20),
          )
          .catch((error: Error) => broken.push(`${name}: ${error.message.slice(0, 600)}`))
      }
    expect(broken).toEqual([])
  }, 300_000)

  it('every signed-in page', async () => {
    const broken: string[] = []
    for (const { file, code } of filesOf((one) => /^src\/app\/\(portaal\)\/(?:.*\/)?page\.tsx$/.test(one))) {
      const { default: Page } = (await load(file)) as { default: (props: object) => Promise<unknown> }
      const [, permission = ''] = code.match(/\brequireActor\('([a-z.]+)'\)/) ?? []
      const names = [...file.matchAll(/\[(\w+)\]/g)].map(([, name = '']) => name)
      const asked = [
        ...new Set(
          [...code.matchAll(/\b(gedaan|zoek|status|na|voor|periode|tafel|stap|versie|van|tot)\b/g)].map(
            ([word]) => word,
          ),
        ),
      ]
      const who = somebodyWith(permission as Permission)[0]
      const input = fc.record({
        params: fc.array(text, { minLength: names.length, maxLength: names.length }),
        search: fc.array(fc.oneof(text, fc.array(text, { maxLength: 2 })), {
          minLength: asked.length,
          maxLength: asked.length,
        }),
      })
      await fc
        .assert(
          fc.asyncProperty(input, ({ params, search }) => {
            const of = <T>(keys: string[], values: T[]) =>
              Promise.resolve(Object.fromEntries(keys.map((key, index) => [key, values[index]])))
            const props = { params: of(names, params), searchParams: of(asked, search) }
            return neverBreaks(
              () => asVisitor(who, '/', async () => Page(props)),
              JSON.stringify({ params, search }).slice(0, 400),
            )
          }),
          runs(8),
        )
        .catch((error: Error) => broken.push(`${file}: ${error.message.slice(0, 600)}`))
    }
    expect(broken).toEqual([])
  }, 300_000)
})
