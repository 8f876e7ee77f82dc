import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import type { Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { CardGrid } from '@/ui/Card'
import { EntranceCard } from '@/ui/EntranceCard'
import { Ladder } from '@/ui/Ladder'
import { Lead } from '@/ui/Lead'
import { TextLink } from '@/ui/TextLink'
import type { Ondersteuner } from '../data'
import { ladderMet } from '../ladder'
import { Clientondersteuning } from './Clientondersteuning'
import { SpoedUitleg } from './SpoedUitleg'
import { ZvhContact } from './ZvhContact'

type Props = { tafels: readonly Overlegtafel[]; ondersteuners: readonly Ondersteuner[]; zvh: Zvh }

/** What this is and for whom, two ways in, the ladder, and whom to call. */
export function Startpagina({ tafels, ondersteuners, zvh }: Props) {
  return (
    <>
      <h1>Waar kunt u terecht als niemand verder komt?</h1>
      <Lead>
        Soms is er voor iemand met psychische en andere problemen nergens een passende plek. Zeven
        overlegtafels in Twente zoeken dan samen een plek of een doorbraak. Werkt u in zorg, veiligheid of bij
        een gemeente, dan ziet u hier welke tafel past en hoe u aanmeldt.
      </Lead>
      <CardGrid>
        <EntranceCard href="/wegwijzer" title="Wat moet ik doen?">
          Beantwoord een paar vragen. U krijgt een advies met uitleg. Wij bewaren niets.
        </EntranceCard>
        <EntranceCard href="/overlegtafels" title="Ik zoek een overlegtafel">
          Bekijk alle zeven tafels. U ziet wie mag aanmelden, en waar.
        </EntranceCard>
      </CardGrid>
      <h2>De treden: los op of schaal op</h2>
      <p>Begin onderaan, bij de gemeente. Komt u er niet uit? Dan gaat de casus naar een hogere trede.</p>
      <Ladder treden={ladderMet(tafels)} />
      <p>
        <TextLink href="/treden">Lees hoe de treden werken</TextLink>
      </p>
      <div className="twee-kolommen">
        <SpoedUitleg />
        <section aria-labelledby="zvh">
          <h2 id="zvh">Weet u niet welke tafel past?</h2>
          <ZvhContact zvh={zvh} />
        </section>
      </div>
      <Clientondersteuning ondersteuners={ondersteuners} />
    </>
  )
}
