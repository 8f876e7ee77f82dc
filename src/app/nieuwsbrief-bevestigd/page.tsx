import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { bevestig } from '@/features/nieuwsbrief/commands'
import { AfloopPagina } from '@/features/nieuwsbrief/components/AfloopPagina'
import { voerUitMetSleutel } from '@/features/nieuwsbrief/ontvang'
import { PubliekShell } from '@/features/toegang/components/PubliekShell'
import { readPostedForm } from '@/server/frontDoor/formPages'

export const metadata: Metadata = { title: null, robots: { index: false } }

/** Only the front door comes here, with what was posted to /nieuwsbrief/bevestigen. */
export default async function NieuwsbriefBevestigdPage() {
  const sleutel = readPostedForm(await headers())?.get('sleutel') ?? ''
  return (
    <PubliekShell onder="/kennis">
      <AfloopPagina handeling="bevestigen" afloop={await voerUitMetSleutel(sleutel, bevestig)} />
    </PubliekShell>
  )
}
