import { readdirSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import * as gemeenten from '@/app/api/v1/gemeenten/route'
import * as openapi from '@/app/api/v1/openapi.json/route'
import * as overlegtafel from '@/app/api/v1/overlegtafels/[slug]/route'
import * as overlegtafels from '@/app/api/v1/overlegtafels/route'
import { situatieSchema } from '@/domain/routering/situatie'
import { situatieVoorbeeld } from '@/server/api/openapi/example'
import { gemeenteSchema, overlegtafelSchema } from '@/server/api/openapi/schemas'
import { testDatabase } from '../setup/database'

vi.mock('next/cache', () => ({ unstable_cache: (read: () => unknown) => read }))
testDatabase()

type Node = { readonly [key: string]: unknown }
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

const request = new Request('http://localhost/api/v1/openapi.json')
const readDocument = async (): Promise<Node> => (await openapi.GET(request, {})).json()

function* nodesOf(value: unknown): Generator<Node> {
  if (!isNode(value)) return
  yield value
  for (const child of Object.values(value)) yield* nodesOf(child)
}

/** The value at a JSON pointer of this document, such as `#/components/schemas/Situatie`. */
const at = (document: Node, pointer: string): unknown =>
  pointer
    .replace('#/', '')
    .split('/')
    .reduce<unknown>((here, part) => (isNode(here) ? here[part] : undefined), document)

describe('GET /api/v1/openapi.json', () => {
  it('is OpenAPI 3.1 with the version that the header names', async () => {
    const answer = await openapi.GET(request, {})
    const document = await answer.json()
    expect(document.openapi).toBe('3.1.0')
    // The Dutch API Design Rules ask for all three.
    expect(Object.keys(document.info.contact).sort()).toEqual(['email', 'name', 'url'])
    expect(document.info.version).toBe(answer.headers.get('API-Version'))
    expect(document.servers[0].url).toMatch(/\/api\/v1$/)
  })

  it('describes every route that exists, and no other', async () => {
    const routes = readdirSync('src/app/api/v1', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('route.ts') && !file.includes('[...'))
      .map((file) => `/${file.replace('/route.ts', '').replace(/\[(\w+)\]/g, '{$1}')}`)
    const document = await readDocument()
    expect(Object.keys(document.paths as Node).sort()).toEqual(routes.sort())
  })

  it('refers only to what is there, and leaves out what JSON Schema does not need', async () => {
    const document = await readDocument()
    const refs = [...nodesOf(document)].flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []))
    expect(refs.length).toBeGreaterThan(10)
    expect(refs.filter((ref) => at(document, ref) === undefined)).toEqual([])
    expect(JSON.stringify(document)).not.toMatch(/__shared|"\$id"|"\$schema"/)
  })

  it('says of every operation what it does and which answers it gives, each with the version', async () => {
    const operations = Object.values((await readDocument()).paths as Node).flatMap((path) =>
      Object.values(path as Node),
    ) as Node[]
    for (const operation of operations) {
      expect(operation).toMatchObject({
        operationId: expect.stringMatching(/^[a-z]+[A-Za-z]*$/),
        summary: expect.any(String),
        description: expect.any(String),
      })
      for (const answer of Object.values(operation.responses as Node))
        expect(answer).toMatchObject({ headers: { 'API-Version': expect.anything() } })
    }
    const ids = operations.map(({ operationId }) => operationId)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('describes every field of the situatie with the values that are taken', async () => {
    const schema = at(await readDocument(), '#/components/schemas/Situatie') as Node
    const fields = schema.properties as Node
    expect(Object.keys(fields)).toEqual(situatieSchema.keyof().options)
    expect(schema.additionalProperties).toBe(false)
    for (const field of Object.values(fields)) expect(field).toHaveProperty('description')
    expect(at(schema, 'properties/rol/enum')).toEqual(situatieSchema.shape.rol.unwrap().options)
    expect(at(schema, 'properties/hoogcomplex/properties/ernstigGevaar')).toMatchObject({
      enum: ['ja', 'nee', 'onbekend'],
      description: expect.any(String),
    })
  })

  it('describes every field of an advice', async () => {
    const schema = at(await readDocument(), '#/components/schemas/Routeadvies')
    const fields = [...nodesOf(schema)].flatMap(({ properties }) =>
      isNode(properties) ? Object.entries(properties) : [],
    )
    const bare = fields.filter(([, field]) => isNode(field) && field.description === undefined)
    expect(bare.map(([name]) => name).filter((name) => !['document', 'kop'].includes(name))).toEqual([])
  })

  it('has an example that is taken', () => {
    expect(situatieSchema.safeParse(situatieVoorbeeld).success).toBe(true)
  })
})

describe('the open data is what is described', () => {
  const get = new Request('http://localhost/api/v1')

  it('overlegtafels', async () => {
    const tafels = z.array(overlegtafelSchema).parse(await (await overlegtafels.GET(get, {})).json())
    expect(tafels).toHaveLength(7)
  })

  it('one overlegtafel, and one that does not exist', async () => {
    const params = (slug: string) => ({ params: Promise.resolve({ slug }) })
    const answer = await overlegtafel.GET(get, params('topx'))
    expect(overlegtafelSchema.parse(await answer.json()).slug).toBe('topx')
    expect((await overlegtafel.GET(get, params('keukentafel'))).status).toBe(404)
  })

  it('gemeenten', async () => {
    expect(z.array(gemeenteSchema).parse(await (await gemeenten.GET(get, {})).json())).toHaveLength(14)
  })
})
