import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { Bedankt } from '@/features/melden/components/Bedankt'
import { MeldPagina } from '@/features/melden/components/MeldPagina'
import { ontvang } from '@/features/melden/ontvang'
import { PubliekShell } from '@/features/toegang/components/PubliekShell'
import { readPostedForm } from '@/server/frontDoor/formPages'

/** The page gives its own title: it depends on what was posted. */
export const metadata: Metadata = { title: null, robots: { index: false } }

/** Only the front door comes here, with what was posted to /klopt-iets-niet. */
export default async function KloptIetsNietVerstuurdPage() {
  const gepost = readPostedForm(await headers()) ?? new URLSearchParams()
  const { pad, metAdres, state } = await ontvang(Object.fromEntries(gepost))
  return (
    <PubliekShell>
      {state ? <MeldPagina pad={pad} state={state} /> : <Bedankt pad={pad} metAdres={metAdres} />}
    </PubliekShell>
  )
}
