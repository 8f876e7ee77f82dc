import type { Metadata } from 'next'
import { FilterMelding } from '@/features/overlegtafels/components/FilterMelding'
import { GeenTafels } from '@/features/overlegtafels/components/GeenTafels'
import { GemeenteUitleg } from '@/features/overlegtafels/components/GemeenteUitleg'
import { OverlegtafelsOverzicht } from '@/features/overlegtafels/components/OverlegtafelsOverzicht'
import { RolUitleg } from '@/features/overlegtafels/components/RolUitleg'
import { TafelFilter } from '@/features/overlegtafels/components/TafelFilter'
import { TafelsPerTrede } from '@/features/overlegtafels/components/TafelsPerTrede'
import { gefilterd } from '@/features/overlegtafels/filter'
import { listGemeenten, listOndersteuners, listOverlegtafels } from '@/features/overlegtafels/queries'
import { type Query, readFilter } from '@/features/overlegtafels/schema'
import { getZvh } from '@/server/content/zvh'

export const metadata: Metadata = {
  title: 'Overlegtafels, gefilterd',
  description: 'Een deel van de overlegtafels in Twente: voor uw rol, gemeente, trede of spoor.',
  robots: { index: false },
}

/** Answers on /overlegtafels when the address holds a filter (frontDoor/filteredPages.ts). */
export default async function GefilterdPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { filter, onbekend } = readFilter(await searchParams)
  const tafels = gefilterd(await listOverlegtafels(), filter)
  const gemeente = (await listGemeenten()).find(({ code }) => code === filter.gemeente)
  return (
    <OverlegtafelsOverzicht filter={<TafelFilter filter={filter} />}>
      <FilterMelding onbekend={onbekend} />
      {gemeente && <GemeenteUitleg gemeente={gemeente} ondersteuners={await listOndersteuners()} />}
      {filter.rol && tafels.length > 0 && <RolUitleg rol={filter.rol} tafels={tafels} />}
      {tafels.length > 0 ? (
        <TafelsPerTrede tafels={tafels} zvh={await getZvh()} rol={filter.rol} />
      ) : (
        <GeenTafels filter={filter} />
      )}
    </OverlegtafelsOverzicht>
  )
}
