import { situatieSchema } from '@/domain/routering/situatie'
import { listOndersteuners, listOverlegtafels } from '@/features/overlegtafels/queries'
import { openbaarAdvies } from '@/features/wegwijzer/openbaarAdvies'
import { apiRoute, methodNotAllowed } from '@/server/api/apiRoute'
import { fieldProblems } from '@/server/api/fieldProblems'
import { readJson, refuseJson } from '@/server/api/readJson'
import { problem } from '@/server/problem'

export const dynamic = 'force-dynamic'

/** The wegwijzer for programs. Nothing that is posted is stored or logged. */
export const POST = apiRoute(async (request: Request) => {
  const body = await readJson(request)
  if (!body.ok) return refuseJson(body.reason)
  const situatie = situatieSchema.safeParse(body.value)
  if (!situatie.success)
    return problem(
      400,
      'Het verzoek klopt niet',
      'Bekijk per veld wat er mis is en wat wel mag.',
      fieldProblems(situatieSchema, situatie.error),
    )
  const [tafels, ondersteuners] = await Promise.all([listOverlegtafels(), listOndersteuners()])
  return Response.json(openbaarAdvies(situatie.data, { tafels, ondersteuners }), {
    headers: { 'Cache-Control': 'no-store' },
  })
})

export const GET = methodNotAllowed('POST')
