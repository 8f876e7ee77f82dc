import { maakOpenbareKalender } from '@/features/agenda/themadagen/openbaar'
import { fileAnswer } from '@/server/fileAnswer'
import { defineRoute } from '@/server/route'

export const dynamic = 'force-dynamic'

export const GET = defineRoute('openbaar', async () =>
  fileAnswer('themadagen.ics', await maakOpenbareKalender()),
)
