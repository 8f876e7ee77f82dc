import { overzichtPdf } from '@/features/overlegtafels/pdf'
import { fileAnswer } from '@/server/fileAnswer'
import { defineRoute } from '@/server/route'

export const dynamic = 'force-dynamic'

export const GET = defineRoute('openbaar', async () =>
  fileAnswer('overzicht.pdf', Buffer.from(await overzichtPdf(), 'base64')),
)
