import { z } from 'zod'
import type { Sent } from './fill'

type JsonSchema = {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
}

/** A form as a browser would post it, made from the schema of its action. */
export function formFor(schema: unknown, sent: Sent): FormData {
  const form = new FormData()
  const json = z.toJSONSchema(schema as z.ZodType, { io: 'input', unrepresentable: 'any' }) as JsonSchema
  for (const [name, field] of fieldsOf(json)) form.append(name, fieldValue(name, field, sent))
  return form
}

/** The names of the fields that this form has. */
export const fieldNames = (schema: unknown): string[] => [
  ...new Set(formFor(schema, { id: '', gezien: { date: new Date(0), number: 0 } }).keys()),
]

function fieldsOf(schema: JsonSchema): [string, JsonSchema][] {
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? schema.oneOf ?? []).slice(0, 1)]
  return [...Object.entries(schema.properties ?? {}), ...parts.flatMap(fieldsOf)]
}

const isId = (name: string) => /^(?:id|.+Id|bijeenkomst|behandelaar)$/.test(name)

const known: Readonly<Record<string, string>> = {
  tijd: '10.00',
  email: 'iemand@instelling.test',
  duur: '60',
  plekken: '5',
  aantal: '1',
}

function fieldValue(name: string, schema: JsonSchema, sent: Sent): string {
  if (name === 'gezien')
    return schema.format === 'date-time' ? sent.gezien.date.toISOString() : `${sent.gezien.number}`
  if (schema.format === 'uuid' || isId(name)) return sent.id
  const [word] = wordsOf(schema)
  if (word !== undefined) return word
  if (schema.format === 'date' || /datum/i.test(name)) return inDays(20)
  return known[name] ?? 'Een gewone zin.'
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** The words of a choice, the empty one left out. */
function wordsOf(schema: JsonSchema): string[] {
  const here = [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])]
  const deeper = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.items ? [schema.items] : [])]
  return [...here.map(String), ...deeper.flatMap(wordsOf)].filter((word) => word !== '')
}
