import { sindsInWoorden } from '@/domain/termijn/woorden'
import { Heading } from '@/ui/Heading'
import { Panel } from '@/ui/Panel'
import { StatusTag } from '@/ui/StatusTag'
import { Tijd } from '@/ui/Tijd'
import type { AanZet } from '../aanzet'

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)

/** One glance: who has it now, since when, what comes next, and before when. */
export function AanzetPaneel({ aanzet, nu }: { aanzet: AanZet; nu: Date }) {
  const { grond, wie, uZelf, stap, sinds, uiterlijk, teLaat, tegelijk } = aanzet
  return (
    <Panel>
      <Heading level={2}>{uZelf ? 'U bent nu aan zet' : 'Wie is nu aan zet?'}</Heading>
      <p>
        {wie === 'u' ? (
          hoofdletter(sindsInWoorden(sinds, nu))
        ) : (
          <>
            <strong>{hoofdletter(wie)}</strong>, {sindsInWoorden(sinds, nu)}
          </>
        )}
        .
      </p>
      <p>{stap}</p>
      {tegelijk && grond !== 'regisseur' && (
        <p>
          Deze tafels werken er tegelijk aan: {tegelijk.tafels.join(' en ')}. {tegelijk.regisseur} houdt het
          overzicht.
        </p>
      )}
      {uiterlijk && (
        <p>
          Uiterlijk <Tijd moment={uiterlijk} /> {teLaat && <StatusTag kind="laat">{teLaat}</StatusTag>}
        </p>
      )}
    </Panel>
  )
}
