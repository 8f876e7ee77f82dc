import { randomUUID } from 'node:crypto'
import type { Field, Shape } from './shapes'
import type { Secret } from './world'

/** What an attacker sends: the id of what is not theirs, and beside it everything as it should be. */
export type Sent = Pick<Secret, 'id' | 'gezien'> & {
  /** Another id for the parameter with this name, when two are sent at once. */
  readonly instead?: Readonly<Record<string, string>>
}

/** Texts that are no id and not free either: a word that the function knows. */
const known: Readonly<Record<string, string>> = { slug: 'topx', soort: 'hiaat', tafel: 'topx', stap: 'vraag' }

/** Numbers that the database does not take any of. */
const numbers: Readonly<Record<string, number>> = { duur: 60, duurMinuten: 60, omDeWeken: 2, plekken: 5 }

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
const soon = inDays(20)
const dates: Readonly<Record<string, Date>> = { inleveren: inDays(15) }

const isId = (name: string) => /^(?:id|.+Id|bijeenkomst|behandelaar)$/.test(name)

/** Whether an attacker can point at something with these parameters. */
export const takesId = (fields: readonly Field[]): boolean =>
  fields.some(({ name, shape }) =>
    shape.kind === 'text' ? isId(name) : shape.kind === 'object' && takesId(shape.fields),
  )

/** The names of the parameters that point at something, also those in a map. */
export const idNames = (fields: readonly Field[]): string[] => [
  ...new Set(
    fields.flatMap(({ name, shape }) => {
      if (shape.kind === 'object') return idNames(shape.fields)
      return (shape.kind === 'text' && isId(name)) || shape.kind === 'map' ? [name] : []
    }),
  ),
]

export const fillAll = (fields: readonly Field[], sent: Sent): unknown[] =>
  fields.map(({ name, shape }) => fill(name, shape, sent))

/** @throws when the type cannot be read: then the matrix has to learn it */
function fill(name: string, shape: Shape, sent: Sent): unknown {
  switch (shape.kind) {
    case 'text':
      return isId(name) ? (sent.instead?.[name] ?? sent.id) : (known[name] ?? 'Een gewone zin.')
    case 'number':
      return name === 'gezien' ? sent.gezien.number : (numbers[name] ?? 1)
    case 'boolean':
      return true
    case 'date':
      return name === 'gezien' ? sent.gezien.date : (dates[name] ?? soon)
    case 'bytes':
      return new Uint8Array(Buffer.from('RIFF\x0c\0\0\0WEBPVP8 een foto'))
    case 'nothing':
      return undefined
    case 'literal':
      return shape.value
    case 'list':
      return [fill(name, shape.of, sent)]
    case 'set':
      return new Set([fill(name, shape.of, sent)])
    case 'map':
      return new Map([[sent.instead?.[name] ?? fill('id', shape.key, sent), fill(name, shape.of, sent)]])
    case 'object':
      return Object.fromEntries(
        shape.fields.map((field) => [field.name, fill(field.name, field.shape, sent)]),
      )
    case 'unknown':
      throw new Error(`de matrix kan geen ${shape.type} maken voor ${name}`)
  }
}

export const nobodys = (): Sent => ({ id: randomUUID(), gezien: { date: new Date(), number: 0 } })
