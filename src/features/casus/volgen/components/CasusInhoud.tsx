import type { ReactNode } from 'react'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { Columns } from '@/ui/Columns'
import { Heading } from '@/ui/Heading'
import { Lead } from '@/ui/Lead'
import { StatusTag } from '@/ui/StatusTag'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import { AanzetPaneel } from '../../pad/components/AanzetPaneel'
import { Afspraken } from '../../pad/components/Afspraken'
import { CasusHandelingen } from '../../pad/components/CasusHandelingen'
import { CasusPad } from '../../pad/components/CasusPad'
import type { CasusPagina } from '../queries'
import { Aanmeldingen } from './Aanmeldingen'
import { CasusLadder } from './CasusLadder'
import { CasusTijdlijn } from './CasusTijdlijn'
import { Clientondersteuning } from './Clientondersteuning'
import { WegwijzerStand } from './WegwijzerStand'
import { ZoalsGetoond } from './ZoalsGetoond'

interface CasusInhoudProps {
  casus: CasusPagina
  lijst: { href: string; label: string }
  /** Said after an act of the reader. */
  melding?: ReactNode
  /** What waits for this casus outside the tables. */
  elders?: ReactNode
}

/** One casus on one readable page: who has it now, what one can do, and the whole way so far. */
export function CasusInhoud({ casus, lijst, melding, elders }: CasusInhoudProps) {
  const { id, code, gemeente, gestartOp, gestartDoor, eigen, aanmeldingen, getoond, handelingen, nu } = casus
  return (
    <>
      <Breadcrumbs crumbs={[lijst, { label: `Casus ${code}` }]} />
      {melding}
      <Heading level={1}>Casus {code}</Heading>
      <Lead>
        {gemeente}. Gestart op <Tijd moment={gestartOp} /> door {eigen ? 'u' : gestartDoor}.
        {casus.afgesloten && (
          <>
            {' '}
            <StatusTag kind="klaar">afgesloten</StatusTag>
          </>
        )}
      </Lead>
      <Columns aside={<CasusLadder casus={casus} />}>
        <AanzetPaneel aanzet={casus.aanzet} nu={nu} />
        {elders}
        {eigen && !casus.afgesloten && <WegwijzerStand casus={casus} />}
        <CasusHandelingen casusId={id} handelingen={handelingen} />
        {aanmeldingen.length > 0 && (
          <>
            <Heading level={2}>Aanmeldingen</Heading>
            <Aanmeldingen aanmeldingen={aanmeldingen} nu={nu} />
          </>
        )}
        <Heading level={2}>De weg over de treden</Heading>
        <CasusPad pad={casus.pad} />
        <Afspraken afschalingen={casus.afschalingen} />
        <Heading level={2}>Wat er is gebeurd</Heading>
        <CasusTijdlijn casus={casus} />
        {getoond && (
          <>
            <Heading level={2}>Vragen, antwoorden en advies</Heading>
            <ZoalsGetoond getoond={getoond} />
            {eigen && (
              <p>
                Is er iets veranderd?{' '}
                <TextLink href={`/casussen/${id}/advies`}>Wijzig uw antwoorden</TextLink>
              </p>
            )}
          </>
        )}
        <Clientondersteuning />
      </Columns>
    </>
  )
}
