import type { VraagId } from '@/domain/routering/vragen/vraag'
import { vragen } from '@/domain/routering/vragen/vragen'
import { type Antwoorden, veldenVan } from '@/domain/wegwijzer/antwoordvelden'
import { HiddenField } from '@/ui/form/HiddenField'

interface AntwoordveldenProps {
  antwoorden: Antwoorden
  /** The question that the page asks itself. */
  behalve?: VraagId | undefined
}

/** The answers so far, carried along in the form: they are kept nowhere else. */
export function Antwoordvelden({ antwoorden, behalve }: AntwoordveldenProps) {
  return vragen
    .filter(({ id }) => id !== behalve)
    .flatMap((vraag) => veldenVan(vraag, antwoorden))
    .map(([naam, waarde]) => <HiddenField key={`${naam}=${waarde}`} name={naam} value={waarde} />)
}
