import { defineRoute } from '@/server/route'

/** The process answers. */
export const GET = defineRoute('openbaar', async () => Response.json({ status: 'ok' }))
