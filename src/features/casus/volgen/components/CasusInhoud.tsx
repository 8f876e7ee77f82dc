import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { Columns } from '@/ui/Columns'
import { Heading } from '@/ui/Heading'
import { Lead } from '@/ui/Lead'
import { Tijd } from '@/ui/Tijd'
import type { CasusPagina } from '../queries'
import { Aanmeldingen } from './Aanmeldingen'
import { CasusLadder } from './CasusLadder'
import { CasusTijdlijn } from './CasusTijdlijn'
import { Clientondersteuning } from './Clientondersteuning'
import { WegwijzerStand } from './WegwijzerStand'
import { ZoalsGetoond } from './ZoalsGetoond'

/** One casus on one readable page. */
export function CasusInhoud({
  casus,
  lijst,
}: {
  casus: CasusPagina
  lijst: { href: string; label: string }
}) {
  const { code, gemeente, gestartOp, gestartDoor, eigen, aanmeldingen, getoond, nu } = casus
  return (
    <>
      <Breadcrumbs crumbs={[lijst, { label: `Casus ${code}` }]} />
      <Heading level={1}>Casus {code}</Heading>
      <Lead>
        {gemeente}. Gestart op <Tijd moment={gestartOp} /> door {eigen ? 'u' : gestartDoor}.
      </Lead>
      <Columns aside={<CasusLadder casus={casus} />}>
        {eigen && <WegwijzerStand casus={casus} />}
        {aanmeldingen.length > 0 && (
          <>
            <Heading level={2}>Aanmeldingen</Heading>
            <Aanmeldingen aanmeldingen={aanmeldingen} nu={nu} />
          </>
        )}
        <Heading level={2}>Wat er is gebeurd</Heading>
        <CasusTijdlijn casus={casus} />
        {getoond && (
          <>
            <Heading level={2}>Vragen, antwoorden en advies</Heading>
            <ZoalsGetoond getoond={getoond} />
          </>
        )}
        <Clientondersteuning />
      </Columns>
    </>
  )
}
