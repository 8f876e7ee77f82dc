import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import { apiVersion } from '../apiVersion'
import { componentSchemas } from './components'
import { paths } from './paths'

/** The description of the open interface in OpenAPI 3.1, made from the schemas that the routes use. */
export const openapiDocument = (publicUrl: string, zvh: Pick<Zvh, 'naam' | 'email'>) => ({
  openapi: '3.1.0',
  info: {
    title: 'Los op of schaal op Twente',
    version: apiVersion,
    description:
      'Open data over de overlegtafels van Twente, en de wegwijzer: welke tafel past bij een situatie. Zonder sleutel en zonder persoonsgegevens.',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    contact: {
      name: zvh.naam,
      email: zvh.email,
      url: publicUrl,
    },
  },
  servers: [{ url: `${publicUrl}/api/v1`, description: 'Dit portaal' }],
  security: [],
  tags: [
    { name: 'Wegwijzer', description: 'Advies bij een situatie.' },
    { name: 'Overlegtafels', description: 'Waar een casus besproken kan worden.' },
    { name: 'Gemeenten', description: 'Wie de regie houdt.' },
    { name: 'Beschrijving', description: 'Over deze API.' },
  ],
  paths,
  components: {
    headers: {
      'API-Version': {
        description: 'De volledige versie van deze API.',
        schema: { type: 'string', example: apiVersion },
      },
    },
    schemas: componentSchemas(),
  },
})
