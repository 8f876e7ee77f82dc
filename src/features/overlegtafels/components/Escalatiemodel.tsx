import { opEnAfschalen, tredeOfFase, volgorderegels, watRdmIs, watRdmNietIs } from '@content/treden-regels'
import type { Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { Deel } from '@/ui/Deel'
import { Ladder } from '@/ui/Ladder'
import { Lead } from '@/ui/Lead'
import { PrintHint } from '@/ui/PrintHint'
import { ladderMet } from '../ladder'
import { BronDocumenten } from './BronDocumenten'
import { TredenUitleg } from './TredenUitleg'
import { Uitspraken } from './Uitspraken'

/** The escalation model explained, with a source for every statement. */
export function Escalatiemodel({ tafels }: { tafels: readonly Overlegtafel[] }) {
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Start', href: '/' }, { label: 'Zo werkt het' }]} />
      <h1>Zo werken de treden</h1>
      <Lead>
        Komen partijen er samen niet uit? Dan gaat een casus met regionale doorzettingsmacht (RDM) naar een
        hogere trede. Daar zijn meer oplossingen mogelijk.
      </Lead>
      <div className="twee-kolommen">
        <Deel id="wat-is-rdm" titel="Wat is RDM?">
          <Uitspraken uitspraken={watRdmIs} />
        </Deel>
        <Deel id="wat-is-rdm-niet" titel="Wat is RDM niet?">
          <Uitspraken uitspraken={watRdmNietIs} />
        </Deel>
      </div>
      <Deel id="treden" titel="De treden, van onder naar boven">
        <Ladder treden={ladderMet(tafels)} />
        <TredenUitleg />
      </Deel>
      <Deel id="volgorde" titel="Welke trede eerst?">
        <Uitspraken uitspraken={volgorderegels} />
      </Deel>
      <div className="twee-kolommen">
        <Deel id="op-en-af" titel="Omhoog en weer omlaag">
          <Uitspraken uitspraken={opEnAfschalen} />
        </Deel>
        <Deel id="trede-of-fase" titel="RDM-trede of AVE-fase?">
          <Uitspraken uitspraken={tredeOfFase} />
        </Deel>
      </div>
      <Deel id="bronnen" titel="Waar komt dit vandaan?">
        <BronDocumenten />
      </Deel>
      <PrintHint />
    </>
  )
}
