import { uitkomstNamen } from '@/domain/aanmelding/uitkomst'
import { findTafel } from '@/domain/routering/tafels'
import { AanmeldingStatus } from '@/ui/AanmeldingStatus'
import type { Opschalen } from '../queries'

/** The tables before, with what each of them brought. */
export function GeweestLijst({ geweest }: Pick<Opschalen, 'geweest'>) {
  return (
    <ul>
      {geweest.map(({ aanmeldingId, tafel, status, uitkomst }) => (
        <li key={aanmeldingId}>
          <strong>{findTafel(tafel)?.naam ?? tafel}</strong> (RDM-trede {findTafel(tafel)?.trede}).{' '}
          {uitkomst ? `${uitkomstNamen[uitkomst]}.` : <AanmeldingStatus status={status} />}
        </li>
      ))}
    </ul>
  )
}
