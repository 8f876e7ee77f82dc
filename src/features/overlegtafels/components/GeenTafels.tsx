import { treden } from '@content/treden'
import { EmptyState } from '@/ui/EmptyState'
import { TextLink } from '@/ui/TextLink'
import type { Filter } from '../schema'

const landelijk = treden.find(({ nummer }) => nummer === 4)

/** Nothing is left: RDM-trede 4 has no table in Twente, or this trede has no table of that spoor. */
export function GeenTafels({ filter }: { filter: Filter }) {
  const action = <TextLink href="/overlegtafels">Bekijk alle overlegtafels</TextLink>
  if (filter.trede === 4 && landelijk) {
    return (
      <EmptyState
        title={landelijk.naam}
        why={`${landelijk.wat} Wie wel: ${landelijk.wie} ${landelijk.nietZeker ?? ''}`}
        action={action}
      />
    )
  }
  return (
    <EmptyState
      title="Geen tafels gevonden"
      why="Op deze trede is er geen tafel van dit spoor. Kies een andere trede of een ander spoor."
      action={action}
    />
  )
}
