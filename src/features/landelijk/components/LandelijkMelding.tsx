import { isTeLaat } from '@/domain/termijn/termijn'
import { verschilInWoorden } from '@/domain/termijn/woorden'
import { Alert } from '@/ui/Alert'
import { StatusTag } from '@/ui/StatusTag'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import type { LandelijkeRegel } from '../queries'

/** On the page of a casus: that it waits at RDM-trede 4 too, whoever is on turn for the rest. */
export function LandelijkMelding({ regel }: { regel: LandelijkeRegel }) {
  const { overlegId, vervolg, nu } = regel
  return (
    <Alert kind="info" title="Deze casus is ook op RDM-trede 4">
      <p>
        {vervolg.stap} Wie zet die stap:{' '}
        {vervolg.eigenaar.charAt(0).toLowerCase() + vervolg.eigenaar.slice(1)}.{' '}
        {vervolg.uiterlijk && (
          <>
            Opnieuw kijken: <Tijd moment={vervolg.uiterlijk} />{' '}
            {isTeLaat(vervolg.uiterlijk, nu) && (
              <StatusTag kind="laat">{verschilInWoorden(vervolg.uiterlijk, nu)}</StatusTag>
            )}
          </>
        )}
      </p>
      <p>
        <TextLink href={`/landelijk/${overlegId}`}>Bekijk de casus op RDM-trede 4</TextLink>
      </p>
    </Alert>
  )
}
