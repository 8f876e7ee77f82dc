import { periodeInWoorden } from '@/domain/bijeenkomst/bijeenkomst'
import { momentInWoorden } from '@/domain/termijn/momentInWoorden'
import { Alert } from '@/ui/Alert'
import type { Inlevering } from '../../bijeenkomsten/inlevering'

/** Before when to hand in, and for which meeting; whoever missed one reads that it becomes the one after. */
export function VolgendOverleg({ haalbaar, gemist }: Inlevering) {
  return (
    <Alert kind={gemist ? 'let-op' : 'info'} title={titel(haalbaar)}>
      {gemist && (
        <p>
          Voor het overleg van {momentInWoorden(gemist.start)} bent u te laat
          {gemist.inleverenVoor && <>: dat kon tot en met {momentInWoorden(gemist.inleverenVoor)}</>}.
        </p>
      )}
      {haalbaar ? (
        <p>De tafel bespreekt de casus dan op {periodeInWoorden(haalbaar)}.</p>
      ) : (
        <p>Er is nog geen later overleg gepland. Vraag de tafel wanneer dat is.</p>
      )}
    </Alert>
  )
}

function titel(haalbaar: Inlevering['haalbaar']): string {
  if (!haalbaar) return 'Vraag naar het volgende overleg'
  return `Lever in tot en met ${momentInWoorden(haalbaar.inleverenVoor ?? haalbaar.start)}`
}
