import type { Metadata } from 'next'
import { Cijferregel } from '@/features/aanmeldingen/cijfers/components/Cijferregel'
import { Uitlegvragen } from '@/features/aanmeldingen/uitleg/components/Uitlegvragen'
import { WerklijstPage } from '@/features/werklijst/components/WerklijstPage'
import { findWerklijst } from '@/features/werklijst/queries'
import { filterSchema } from '@/features/werklijst/schema'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Werklijst' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  const actor = await requireActor('aanmelding.behandelen')
  const filter = filterSchema.parse(await searchParams)
  const werklijst = await findWerklijst(actor, filter)
  return (
    <WerklijstPage
      slugs={actor.tafels}
      accountId={actor.accountId}
      filter={filter}
      werklijst={werklijst}
      bovenaan={
        <>
          <Uitlegvragen vragen={werklijst.bovenaan.uitleg} />
          <Cijferregel cijfers={werklijst.bovenaan.cijfers} />
        </>
      }
    />
  )
}
