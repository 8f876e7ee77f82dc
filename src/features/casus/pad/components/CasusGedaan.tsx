import { casusHandelingen } from '@/domain/casus/handelingen'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { casusWoorden } from '../woorden'

/** Says what was done just now. */
export function CasusGedaan({ wat }: { wat: string | readonly string[] | undefined }) {
  const handeling = casusHandelingen.find((each) => each === wat)
  return <GedaanMelding tekst={handeling && casusWoorden[handeling].gedaan} />
}
