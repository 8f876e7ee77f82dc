import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import type { Controle } from '../queries'
import { stapUrl } from '../stappen'
import { BeletselUitleg } from './BeletselUitleg'

/** What stands between the applicant and sending, and the way on. */
export function NogNiet({ controle: { id, casus, ontbreekt, beletsel } }: { controle: Controle }) {
  const eerste = ontbreekt[0]
  return (
    <>
      {beletsel && <BeletselUitleg beletsel={beletsel} casusId={casus.id} />}
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
