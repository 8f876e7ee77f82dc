import { EmptyState } from '@/ui/EmptyState'
import { TextLink } from '@/ui/TextLink'
import { isGefilterd } from '../adres'
import type { Filter } from '../schema'

/** Why there is nothing to see, and what one can do about it. */
export function Leeg({ filter }: { filter: Filter }) {
  if (filter.zoek) {
    return (
      <EmptyState
        title="Niets gevonden"
        why="Geen aanmelding past bij uw zoekvraag en filters. Probeer een ander woord, of een deel van de referentie. Woorden als ‘de’ en ‘een’ tellen niet mee."
        action={<TextLink href="/werklijst">Wis zoekvraag en filters</TextLink>}
      />
    )
  }
  if (isGefilterd(filter) || filter.vanaf) {
    return (
      <EmptyState
        title="Geen aanmeldingen"
        why="Er is geen aanmelding die bij deze filters past."
        action={<TextLink href="/werklijst">Toon alles wat open is</TextLink>}
      />
    )
  }
  return (
    <EmptyState
      title="Er ligt niets te wachten"
      why={
        filter.status === 'open'
          ? 'Uw tafels hebben nu geen open aanmeldingen. Komt er een nieuwe binnen? Dan krijgt u een mail.'
          : 'Uw tafels hebben nu geen aanmeldingen met deze status.'
      }
    />
  )
}
