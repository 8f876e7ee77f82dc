import type { Fout } from '@/domain/aanmelding/formulier/controle'
import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { stapUrl } from '../stappen'
import type { Beletsel } from '../verzending'
import { BeletselUitleg } from './BeletselUitleg'

interface NogNietProps {
  id: string
  casusId: string
  ontbreekt: readonly Fout[]
  beletsel: Beletsel | null
  zvh: Zvh
}

/** What stands between the applicant and sending, and the way on. */
export function NogNiet({ id, casusId, ontbreekt, beletsel, zvh }: NogNietProps) {
  const eerste = ontbreekt[0]
  return (
    <>
      {beletsel && <BeletselUitleg beletsel={beletsel} casusId={casusId} zvh={zvh} />}
      {eerste && (
        <ButtonRow>
          <ButtonLink href={`${stapUrl(id, eerste.stap)}?terug=controleren#${eerste.veld}`}>
            Vul aan wat ontbreekt
          </ButtonLink>
        </ButtonRow>
      )}
    </>
  )
}
