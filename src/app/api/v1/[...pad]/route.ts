import { apiRoute, notFound } from '@/server/api/apiRoute'

export const dynamic = 'force-dynamic'

export const GET = apiRoute(async () => notFound())
export const POST = apiRoute(async () => notFound())
