import { casusHandelingen } from '@/domain/casus/handelingen'
import { Alert } from '@/ui/Alert'
import { casusWoorden } from '../woorden'

/** Says what was done just now. */
export function CasusGedaan({ wat }: { wat: string | readonly string[] | undefined }) {
  const handeling = casusHandelingen.find((each) => each === wat)
  return handeling ? (
    <Alert kind="klaar" live>
      <p>{casusWoorden[handeling].gedaan}</p>
    </Alert>
  ) : null
}
