import { listGemeenten } from '@/features/overlegtafels/queries'
import { apiRoute, methodNotAllowed } from '@/server/api/apiRoute'

export const dynamic = 'force-dynamic'

export const GET = apiRoute(async () => Response.json(await listGemeenten()))
export const POST = methodNotAllowed('GET, HEAD')
