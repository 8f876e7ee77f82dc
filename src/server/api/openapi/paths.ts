import { tafelSlugs } from '@/domain/routering/tafels'
import { type JsonSchema, refTo } from './components'
import { situatieVoorbeeld } from './example'

type Schema = JsonSchema | ReturnType<typeof refTo>

const versionHeader = { 'API-Version': { $ref: '#/components/headers/API-Version' } }

const answer = (description: string, schema: Schema, type = 'application/json') => ({
  description,
  headers: versionHeader,
  content: { [type]: { schema } },
})

const problems = (descriptions: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(descriptions).map(([status, description]) => [
      status,
      answer(description, refTo('Probleem'), 'application/problem+json'),
    ]),
  )

const always = {
  429: 'Te veel verzoeken. Wacht zo lang als Retry-After zegt.',
  500: 'Er ging iets mis bij ons.',
}

const listOf = (name: Parameters<typeof refTo>[0]): Schema => ({ type: 'array', items: refTo(name) })

/** Every path of the open interface. */
export const paths = {
  '/routeadviezen': {
    post: {
      operationId: 'vraagRouteadvies',
      summary: 'Vraag een advies aan de wegwijzer',
      description:
        'Stuur wat u weet. Elk veld mag ontbreken. Het advies is altijd compleet voor wat nu bekend is. Het portaal bewaart of logt niets van wat u stuurt. Stuur nooit gegevens van een persoon.',
      tags: ['Wegwijzer'],
      requestBody: {
        required: true,
        content: { 'application/json': { schema: refTo('Situatie'), example: situatieVoorbeeld } },
      },
      responses: {
        200: answer('Het advies.', refTo('Routeadvies')),
        ...problems({
          400: 'Het bericht is geen JSON, of velden of waarden bestaan niet. Alle fouten staan er tegelijk.',
          413: 'Het bericht is te groot.',
          415: 'Het bericht is geen application/json.',
          ...always,
        }),
      },
    },
  },
  '/overlegtafels': {
    get: {
      operationId: 'listOverlegtafels',
      summary: 'Alle overlegtafels',
      description: 'De zeven overlegtafels van Twente, zoals de openbare pagina’s ze tonen.',
      tags: ['Overlegtafels'],
      responses: { 200: answer('De overlegtafels.', listOf('Overlegtafel')), ...problems(always) },
    },
  },
  '/overlegtafels/{slug}': {
    get: {
      operationId: 'findOverlegtafel',
      summary: 'Eén overlegtafel',
      description: 'De overlegtafel met deze slug.',
      tags: ['Overlegtafels'],
      parameters: [
        {
          name: 'slug',
          in: 'path',
          required: true,
          description: 'De naam van de tafel zoals die in het webadres staat.',
          schema: { type: 'string', enum: tafelSlugs },
        },
      ],
      responses: {
        200: answer('De overlegtafel.', refTo('Overlegtafel')),
        ...problems({ 404: 'Deze overlegtafel bestaat niet.', ...always }),
      },
    },
  },
  '/gemeenten': {
    get: {
      operationId: 'listGemeenten',
      summary: 'De gemeenten van Twente',
      description: 'De veertien gemeenten, op naam.',
      tags: ['Gemeenten'],
      responses: { 200: answer('De gemeenten.', listOf('Gemeente')), ...problems(always) },
    },
  },
  '/openapi.json': {
    get: {
      operationId: 'findOpenapi',
      summary: 'Deze beschrijving',
      description: 'De beschrijving van deze API in OpenAPI 3.1.',
      tags: ['Beschrijving'],
      responses: { 200: answer('De beschrijving.', { type: 'object' }), ...problems(always) },
    },
  },
}
