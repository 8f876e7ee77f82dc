import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { meldAf } from '@/features/nieuwsbrief/commands'
import { AfloopPagina } from '@/features/nieuwsbrief/components/AfloopPagina'
import { voerUitMetSleutel } from '@/features/nieuwsbrief/ontvang'
import { PubliekShell } from '@/features/toegang/components/PubliekShell'
import { readPostedForm } from '@/server/frontDoor/formPages'

export const metadata: Metadata = { title: null, robots: { index: false } }

type Props = { searchParams: Promise<{ sleutel?: string | string[] }> }

/**
 * Only the front door comes here, with what was posted to /nieuwsbrief/afmelden: the button of our page posts the key, a mail program
 * has it in the address and posts words of its own (RFC 8058).
 */
export default async function NieuwsbriefAfgemeldPage({ searchParams }: Props) {
  const inAdres = (await searchParams).sleutel
  const gepost = readPostedForm(await headers())?.get('sleutel')
  const sleutel = gepost ?? (typeof inAdres === 'string' ? inAdres : '')
  return (
    <PubliekShell onder="/kennis">
      <AfloopPagina handeling="afmelden" afloop={await voerUitMetSleutel(sleutel, meldAf)} />
    </PubliekShell>
  )
}
