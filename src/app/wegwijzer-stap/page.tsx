import { zvh } from '@content/zvh'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { adviseer } from '@/domain/routering/adviseer'
import { listOndersteuners, listOverlegtafels } from '@/features/overlegtafels/queries'
import { PubliekShell } from '@/features/toegang/components/PubliekShell'
import { AdviesPagina } from '@/features/wegwijzer/components/AdviesPagina'
import { VraagPagina } from '@/features/wegwijzer/components/VraagPagina'
import { alsGepost } from '@/features/wegwijzer/schema'
import { volgendeStap } from '@/features/wegwijzer/stap'
import { readPostedForm } from '@/server/frontDoor/formPages'
import { inhoudVoor } from '@/ui/routering/routeinhoud'

/** The page gives its own title: it depends on the answers. */
export const metadata: Metadata = { title: null, robots: { index: false } }

/** Only the front door comes here, with what was posted to /wegwijzer. */
export default async function WegwijzerStapPage() {
  const gepost = readPostedForm(await headers()) ?? new URLSearchParams()
  const stap = volgendeStap(alsGepost(gepost))
  if (stap.soort === 'vraag') return inShell(<VraagPagina stap={stap} />)
  const [tafels, ondersteuners] = await Promise.all([listOverlegtafels(), listOndersteuners()])
  const advies = adviseer(stap.opPad.situatie)
  const inhoud = inhoudVoor(advies, { tafels, ondersteuners, zvh })
  return inShell(<AdviesPagina stap={stap} advies={advies} inhoud={inhoud} />)
}

/** Outside the group of public pages, because every folder around a page costs time at every step (decision 009). */
const inShell = (page: ReactNode) => <PubliekShell onder="/wegwijzer">{page}</PubliekShell>
