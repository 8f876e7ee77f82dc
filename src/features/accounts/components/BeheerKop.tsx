import { Breadcrumbs, type Crumb } from '@/ui/Breadcrumbs'
import { GedaanMelding } from '@/ui/GedaanMelding'

interface BeheerKopProps {
  crumbs: readonly Crumb[]
  titel: string
  /** What was done just now. */
  melding?: string | undefined
}

/** The head of every page about accounts. */
export function BeheerKop({ crumbs, titel, melding }: BeheerKopProps) {
  return (
    <>
      <Breadcrumbs crumbs={[...crumbs, { label: titel }]} />
      <h1>{titel}</h1>
      <GedaanMelding tekst={melding} />
    </>
  )
}
