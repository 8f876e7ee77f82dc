import { z } from 'zod'
import { veldVan } from '@/domain/routering/antwoorden'
import { vragen } from '@/domain/routering/vragen/vragen'
import {
  gemeenteSchema,
  overlegtafelSchema,
  probleemSchema,
  routeadviesSchema,
  situatieSchema,
} from './schemas'

export type JsonSchema = z.core.JSONSchema.BaseSchema

const named = {
  Situatie: situatieSchema,
  Routeadvies: routeadviesSchema,
  Overlegtafel: overlegtafelSchema,
  Gemeente: gemeenteSchema,
  Probleem: probleemSchema,
}

export const refTo = (name: keyof typeof named) => ({ $ref: `#/components/schemas/${name}` })

/** The part that refers to itself, as zod points to it: the tree of criteria of a table. */
const recursivePart = '__shared#/$defs/schema0'

/** The schemas that check the requests, as JSON Schema: what is described is what is enforced. */
export function componentSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id })
  const { __shared, ...schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
  }).schemas
  const all = { ...schemas, Criteria: __shared?.$defs?.schema0 }
  const text = JSON.stringify(all, (key, value: unknown) =>
    key === '$id' || key === '$schema' ? undefined : value,
  )
  return withQuestions(JSON.parse(text.replaceAll(recursivePart, 'Criteria')))
}

/** Each field of the situatie is described by the question that people see for it. */
function withQuestions(schemas: Record<string, JsonSchema>): Record<string, JsonSchema> {
  const velden = schemas.Situatie?.properties ?? {}
  for (const vraag of vragen) {
    const veld = velden[veldVan(vraag.id)]
    if (typeof veld !== 'object') continue
    const [, criterium] = vraag.id.split('.')
    const doel = criterium === undefined ? veld : veld.properties?.[criterium]
    if (typeof doel === 'object') doel.description = vraag.vraag
    if (criterium !== undefined) veld.description = vraag.onderwerp
  }
  return schemas
}
