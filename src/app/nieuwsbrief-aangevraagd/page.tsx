import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { Aangevraagd } from '@/features/nieuwsbrief/components/Aangevraagd'
import { AanmeldPagina } from '@/features/nieuwsbrief/components/AanmeldPagina'
import { ontvang } from '@/features/nieuwsbrief/ontvang'
import { PubliekShell } from '@/features/toegang/components/PubliekShell'
import { readPostedForm } from '@/server/frontDoor/formPages'

/** The page gives its own title: it depends on what was posted. */
export const metadata: Metadata = { title: null, robots: { index: false } }

/** Only the front door comes here, with what was posted to /nieuwsbrief. */
export default async function NieuwsbriefAangevraagdPage() {
  const gepost = readPostedForm(await headers()) ?? new URLSearchParams()
  const state = await ontvang(Object.fromEntries(gepost))
  return (
    <PubliekShell onder="/kennis">{state ? <AanmeldPagina state={state} /> : <Aangevraagd />}</PubliekShell>
  )
}
