import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import { Alert } from '@/ui/Alert'
import { TextLink } from '@/ui/TextLink'
import { beletselTeksten } from '../messages'
import type { Beletsel } from '../verzending'
import { ZvhHelpt } from './ZvhHelpt'

interface BeletselUitlegProps {
  beletsel: Beletsel
  casusId: string
  zvh: Zvh
}

/** Nobody could give the agreement: said before sending, with the way out. */
export function BeletselUitleg({ beletsel, casusId, zvh }: BeletselUitlegProps) {
  return (
    <>
      <Alert kind="let-op" title="U kunt nog niet versturen">
        <p>{beletselTeksten[beletsel]}</p>
        {beletsel === 'gemeente-onbekend' ? (
          <p>
            Weet u de gemeente inmiddels?{' '}
            <TextLink href={`/casussen/${casusId}/wegwijzer?vraag=gemeente`}>Vul de gemeente in</TextLink>.
            Weet u het niet? Het ZVH helpt bepalen welke gemeente het is.
          </p>
        ) : (
          <p>Vraag het ZVH om hulp. Zij zoeken uit wie akkoord kan geven.</p>
        )}
        <p>Uw aanmelding is bewaard. U hoeft niets opnieuw in te vullen.</p>
      </Alert>
      <ZvhHelpt zvh={zvh} />
    </>
  )
}
