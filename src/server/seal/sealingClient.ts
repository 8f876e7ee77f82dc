import { randomUUID } from 'node:crypto'
import type { PrismaClient } from '../db/generated/client'
import { type Named, nameOf } from './opened'
import { openRow, sealRow } from './rows'
import { sealedTables } from './sealedColumns'
import { blindWords } from './searchWords'

type Row = Record<string, unknown>
type Args = { select?: Row; where?: Row; data?: unknown; create?: Row; update?: Row }
type Relations = ReadonlyMap<string, ReadonlyMap<string, string>>

/**
 * The client that seals what it writes and opens what it reads, by the list of sealedColumns.ts, also through relations.
 * What does not pass a model ($queryRaw) reads ciphertext, and the database refuses it plain text: forgetting shows, and never leaks.
 */
export function sealing(client: PrismaClient): PrismaClient {
  const relations = relationsOf(client)
  const extended = client.$extends({
    name: 'versleuteling',
    query: {
      $allModels: {
        async $allOperations({ model, operation, args, query }) {
          const asked = withSealed(model, operation.startsWith('create'), args as Args)
          const answer: unknown = await query({
            ...asked,
            ...(asked.select ? { select: withKeys(relations, model, asked.select) } : {}),
          } as typeof args)
          openAll(relations, model, answer)
          return answer
        },
      },
    },
  })
  // Only how it works inside is different: the same models, the same types.
  return extended as unknown as PrismaClient
}

/** Per model its relations and the models they lead to, from the generated client. */
function relationsOf(client: PrismaClient): Relations {
  type Field = { readonly name: string; readonly kind: string; readonly type: string }
  const { models } = (
    client as unknown as { _runtimeDataModel: { models: Record<string, { fields: readonly Field[] }> } }
  )._runtimeDataModel
  return new Map(
    Object.entries(models).map(([name, { fields }]) => [
      name,
      new Map(fields.filter(({ kind }) => kind === 'object').map((field) => [field.name, field.type])),
    ]),
  )
}

function withSealed(model: string, isNew: boolean, args: Args): Args {
  const spec = sealedTables[model]
  if (!spec) return args
  assertNotSearched(model, [...spec.texts, ...spec.json], args.where)
  const { data, create, update, where = {} } = args
  const names = { ...where, ...compoundIn(where) }
  return {
    ...args,
    ...(Array.isArray(data) ? { data: data.map((row: Row) => newRow(model, row)) } : {}),
    ...(isRow(data) ? { data: isNew ? newRow(model, data) : changed(model, data, names) } : {}),
    ...(create ? { create: newRow(model, create) } : {}),
    ...(update ? { update: changed(model, update, names) } : {}),
  }
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `where: { accountId_pad: { … } }` names the row by its parts. */
const compoundIn = (where: Row): Row =>
  Object.assign(
    {},
    ...Object.entries(where)
      .filter(([name, value]) => name.includes('_') && isRow(value))
      .map(([, value]) => value),
  )

function newRow(model: string, data: Row): Row {
  const row = sealedTables[model]?.key.includes('id') ? { id: randomUUID(), ...data } : data
  return changed(model, row, row)
}

const changed = (model: string, data: Row, names: Row): Row => sealRow(model, withWords(model, data), names)

/** The words of the form go along with the form, blinded, so that no write of it can forget them. */
const withWords = (model: string, data: Row): Row =>
  model === 'Aanmelding' && data.formulier !== undefined
    ? { ...data, zoekwoorden: blindWords(data.formulier) }
    : data

/** Ciphertext differs every time: comparing with it finds nothing, and says so here instead. */
function assertNotSearched(model: string, fields: readonly string[], where: Row = {}): void {
  for (const field of fields) {
    const asked = where[field]
    const onlyWhetherFilled =
      asked === null || (isRow(asked) && Object.keys(asked).join() === 'not' && asked.not === null)
    if (asked !== undefined && !onlyWhetherFilled)
      throw new Error(`op ${model}.${field} kan niet worden gezocht`)
  }
}

/** A text opens with the key of its row, so that is read along. */
function withKeys(relations: Relations, model: string, select: Row): Row {
  const spec = sealedTables[model]
  const asksText = spec && [...spec.texts, ...spec.json].some((field) => select[field])
  const keys = asksText ? Object.fromEntries(spec.key.map((field) => [field, true])) : {}
  const nested = [...(relations.get(model) ?? [])].flatMap(([name, target]) => {
    const inner = select[name]
    return isRow(inner) && isRow(inner.select)
      ? [[name, { ...inner, select: withKeys(relations, target, inner.select) }] as const]
      : []
  })
  return { ...select, ...keys, ...Object.fromEntries(nested) }
}

/** @param about the casus or aanmelding that the rows belong to, as far as the question said */
function openAll(relations: Relations, model: string, answer: unknown, about: Named = {}): void {
  if (Array.isArray(answer)) {
    for (const row of answer) openAll(relations, model, row, about)
    return
  }
  if (!isRow(answer)) return
  openRow(model, answer, about)
  const nested = { ...about, ...nameOf(model, answer) }
  for (const [name, target] of relations.get(model) ?? [])
    if (answer[name]) openAll(relations, target, answer[name], nested)
}
