import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { leesDelen } from '@/features/delen/antwoord'
import { DeelAdvies } from '@/features/delen/components/DeelAdvies'
import { DeelVragen } from '@/features/delen/components/DeelVragen'
import { PubliekShell } from '@/features/toegang/components/PubliekShell'
import { readPostedForm } from '@/server/frontDoor/formPages'

export const metadata: Metadata = { title: 'Mag ik dit delen?', robots: { index: false } }

/** Only the front door comes here, with what was posted to /delen. */
export default async function DelenAntwoordPage() {
  const stap = leesDelen(readPostedForm(await headers()) ?? new URLSearchParams())
  return (
    <PubliekShell onder="/kennis">
      {stap.soort === 'advies' ? (
        <DeelAdvies antwoorden={stap.antwoorden} />
      ) : (
        <DeelVragen form={stap.form} />
      )}
    </PubliekShell>
  )
}
