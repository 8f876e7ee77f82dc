import { csvVan } from '@/domain/csv'
import { isSoort } from '@/domain/redactie/soorten'
import { alsTabel } from '@/domain/redactie/tabel'
import { problem } from '@/server/problem'
import { defineRoute } from '@/server/route'
import { openbareTeksten } from './openbareTeksten'

type Context = { params: Promise<{ bestand: string }> }

/** Everything public of one kind, as `overlegtafel.csv` or `overlegtafel.json`. */
export const GET = defineRoute<Context>('openbaar', async (_request, { params }) => {
  const [soort = '', vorm = ''] = (await params).bestand.split('.')
  const teksten = isSoort(soort) ? await openbareTeksten(soort) : undefined
  if (!isSoort(soort) || !teksten || (vorm !== 'csv' && vorm !== 'json'))
    return problem(404, 'Niet gevonden', 'Dit bestand bestaat niet.')
  const headers = { 'Content-Disposition': `attachment; filename="${soort}.${vorm}"` }
  if (vorm === 'json') return Response.json(teksten, { headers })
  const csv = csvVan(alsTabel(soort, teksten))
  return new Response(csv, { headers: { ...headers, 'Content-Type': 'text/csv; charset=utf-8' } })
})
