import type { Metadata } from 'next'
import { may } from '@/domain/access/permissions'
import { Werklijstkop } from '@/features/aanmeldingen/werklijstkop/components/Werklijstkop'
import { findWerklijstkop } from '@/features/aanmeldingen/werklijstkop/queries'
import { RodeKnoppen } from '@/features/casus/rodeKnop/components/RodeKnoppen'
import { listRodeKnoppen } from '@/features/casus/rodeKnop/queries'
import { WerklijstPage } from '@/features/werklijst/components/WerklijstPage'
import { findWerklijst } from '@/features/werklijst/queries'
import { filterSchema } from '@/features/werklijst/schema'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Werklijst' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  const actor = await requireActor('aanmelding.behandelen')
  const filter = filterSchema.parse(await searchParams)
  const [werklijst, kop, knoppen] = await Promise.all([
    findWerklijst(actor, filter),
    findWerklijstkop(actor),
    may(actor.rol, 'rodeknop.beantwoorden') ? listRodeKnoppen(actor) : [],
  ])
  return (
    <WerklijstPage
      slugs={actor.tafels}
      accountId={actor.accountId}
      filter={filter}
      werklijst={werklijst}
      bovenaan={
        <>
          <RodeKnoppen knoppen={knoppen} />
          <Werklijstkop kop={kop} />
        </>
      }
    />
  )
}
