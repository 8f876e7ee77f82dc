import { toCsv } from '@/features/logboek/csv'
import { exportLogboek } from '@/features/logboek/queries'
import { filterSchema } from '@/features/logboek/schema'
import { fileAnswer } from '@/server/fileAnswer'
import { defineRoute } from '@/server/route'

export const GET = defineRoute('logboek.inzien', async (request, _context: unknown, actor) => {
  const filter = filterSchema.parse(Object.fromEntries(new URL(request.url).searchParams))
  return fileAnswer('logboek.csv', toCsv(await exportLogboek(actor, filter)))
})
