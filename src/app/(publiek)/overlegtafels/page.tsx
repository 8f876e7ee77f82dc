import type { Metadata } from 'next'
import { OverlegtafelsOverzicht } from '@/features/overlegtafels/components/OverlegtafelsOverzicht'
import { TafelFilter } from '@/features/overlegtafels/components/TafelFilter'
import { TafelsPerTrede } from '@/features/overlegtafels/components/TafelsPerTrede'
import { listOverlegtafels } from '@/features/overlegtafels/queries'
import { getZvh } from '@/server/content/zvh'

export const metadata: Metadata = {
  title: 'Overlegtafels',
  description: 'De zeven overlegtafels in Twente: doel, wie mag aanmelden, ritme, termijn en contact.',
}

export default async function OverlegtafelsPage() {
  return (
    <OverlegtafelsOverzicht filter={<TafelFilter />}>
      <TafelsPerTrede tafels={await listOverlegtafels()} zvh={await getZvh()} />
    </OverlegtafelsOverzicht>
  )
}
