import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Actor } from '@/domain/access/actor'
import type { Permission } from '@/domain/access/permissions'
import type { FormAction } from '@/domain/formState'
import { emptyFormState } from '@/domain/formState'
import { type Access, declarationOf } from '@/server/declaredAccess'
import { filesOf } from '../architecture/declaredAccess'
import { fillAll, idNames, type Sent, takesId } from './fill'
import { formFor } from './form'
import { askPage, asVisitor, type PageData } from './requestScope'
import { type Field, readParameters } from './shapes'

/** Something of the portal that can be asked or done, and how an attacker does it. */
export type Callable = {
  readonly kind: 'query or command' | 'action' | 'page' | 'route'
  readonly name: string
  readonly access: Access
  readonly takesId: boolean
  /** Parameters that point at something, when it has more than one. */
  readonly ids?: readonly string[]
  readonly call: (actor: Actor | undefined, sent: Sent) => Promise<unknown>
}

type Module = Readonly<Record<string, unknown>>

/** Imports a file of the source tree. */
export const load = (file: string): Promise<Module> => import(/* @vite-ignore */ resolve(file))

/** Everything there is, read from the source tree: what is new is attacked without being named here. */
export async function findSurface(): Promise<Callable[]> {
  return [
    ...(await functions()),
    ...(await actions()),
    ...(await pages()),
    ...(await onePassPages()),
    ...(await routes()),
  ]
}

async function declaredIn(file: string) {
  return Object.entries(await load(file)).flatMap(([name, value]) => {
    const declaration = typeof value === 'function' ? declarationOf(value) : undefined
    return declaration
      ? [{ name: `${file.slice('src/'.length)} ${name}`, key: name, value, ...declaration }]
      : []
  })
}

async function functions(): Promise<Callable[]> {
  const files = readdirSync('src/features', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|\/)(?:queries|commands)\.ts$/.test(file))
    .map((file) => `src/features/${file}`)
  const parameters = readParameters(files)
  const found = await Promise.all(
    files.map(async (file) =>
      (await declaredIn(file)).map(({ key, name, value, access }): Callable => {
        const fields: readonly Field[] = parameters.get(file)?.get(key) ?? []
        const work = value as (actor: Actor, ...args: unknown[]) => Promise<unknown>
        return {
          kind: 'query or command',
          name,
          access,
          takesId: takesId(fields),
          ids: idNames(fields),
          call: async (actor, sent) => actor && work(actor, ...fillAll(fields, sent)),
        }
      }),
    ),
  )
  return found.flat()
}

async function actions(): Promise<Callable[]> {
  const files = filesOf((file) => /\/actions\.ts$/.test(file)).map(({ file }) => file)
  const found = await Promise.all(files.map(declaredIn))
  return found.flat().map(({ name, value, access, schema }) => ({
    kind: 'action',
    name,
    access,
    takesId: [...formFor(schema, nobody).values()].includes(nobody.id),
    call: (actor, sent) =>
      asVisitor(actor, '/', () => (value as FormAction)(emptyFormState, formFor(schema, sent))),
  }))
}

const nobody: Sent = {
  id: '00000000-0000-4000-8000-000000000000',
  gezien: { date: new Date(0), number: 0 },
}

/** Parts of an address that are no id. */
const words: Readonly<Record<string, string>> = {
  slug: 'topx',
  sleutel: 'topx',
  'redactie/soort': 'overlegtafel',
  'beheer/soort': 'casus',
  soort: 'hiaat',
  rol: 'ander',
  uitkomst: 'advies',
  'landelijk/stap': 'verstuurd',
  'aanmeldingen/stap': 'vraag',
  'overleg/uitkomst': 'geen-oplossing',
}

const paramsOf = (file: string) => [...file.matchAll(/\[(\w+)\]/g)].map(([, name = '']) => name)

const isWord = (file: string, name: string) => wordFor(file, name) !== undefined

function wordFor(file: string, name: string): string | undefined {
  const [, part] = file.match(/\(portaal\)\/([\w-]+)\//) ?? []
  return words[`${part}/${name}`] ?? words[name]
}

function addressOf(file: string, sent: Sent) {
  const params = Object.fromEntries(paramsOf(file).map((name) => [name, wordFor(file, name) ?? sent.id]))
  return { params: Promise.resolve(params), searchParams: Promise.resolve({}) }
}

const pathOf = (file: string, sent: Sent) =>
  file
    .replace(/^src\/app(?:\/\(\w+\))?/, '')
    .replace(/\/(?:page\.tsx|route\.ts)$/, '')
    .replace(/\[\w+\]/g, sent.id)

const takesAnId = (file: string) => paramsOf(file).some((name) => !isWord(file, name))

/** Pages that need a session; the others show what every bezoeker may see. */
async function pages(): Promise<Callable[]> {
  const files = filesOf((file) => /^src\/app\/\(portaal\)\/(?:.*\/)?page\.tsx$/.test(file))
  return Promise.all(
    files.map(async ({ file, code }) => {
      const { default: Page } = (await load(file)) as { default: (props: object) => Promise<unknown> }
      const [, permission] = code.match(/\brequireActor\('([a-z.]+)'\)/) ?? []
      return {
        kind: 'page' as const,
        name: file.slice('src/app/'.length),
        access: permission as Permission,
        takesId: takesAnId(file),
        call: (actor: Actor | undefined, sent: Sent) =>
          asVisitor(actor, pathOf(file, sent), async () => Page(addressOf(file, sent))),
      }
    }),
  )
}

/** Pages of `src/pages`: what they show is all they have. */
async function onePassPages(): Promise<Callable[]> {
  const files = filesOf((file) => /^src\/pages\/[^_]+\.tsx$/.test(file)).map(({ file }) => file)
  const found = await Promise.all(files.map(declaredIn))
  return found.flat().map(({ name, value, access }) => ({
    kind: 'page',
    name,
    access,
    takesId: false,
    call: (actor) => askPage(value as PageData, actor),
  }))
}

async function routes(): Promise<Callable[]> {
  const files = filesOf((file) => /^src\/app\/\(portaal\)\/(?:.*\/)?route\.ts$/.test(file)).map(
    ({ file }) => file,
  )
  const found = await Promise.all(
    files.map(async (file) => (await declaredIn(file)).map((declared) => ({ file, ...declared }))),
  )
  return found.flat().map(({ file, name, key, value, access }) => ({
    kind: 'route',
    name,
    access,
    takesId: takesAnId(file),
    call: (actor, sent) =>
      asVisitor(actor, pathOf(file, sent), async () => {
        const handle = value as (request: Request, context: object) => Promise<Response>
        const url = `http://portaal.test${pathOf(file, sent)}`
        const answer = await handle(new Request(url, { method: key }), addressOf(file, sent))
        return { status: answer.status, body: await answer.text() }
      }),
  }))
}
