import type { OverlegHandeling } from '@/domain/escalatieoverleg/overleg'
import { now } from '@/server/clock'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { Columns } from '@/ui/Columns'
import { Details } from '@/ui/Details'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { Lead } from '@/ui/Lead'
import type { Overleg } from '../overleg'
import { woorden } from '../woorden'
import { Afsprakenlijst } from './Afsprakenlijst'
import { AndereHandelingen } from './AndereHandelingen'
import { Bijeenkomst, Uitkomst } from './Bijeenkomst'
import { CasusInHetKort } from './CasusInHetKort'
import { Daarna } from './Daarna'
import { Deelnemerslijst } from './Deelnemerslijst'
import { Geschiedenis } from './Geschiedenis'
import { NuTeDoen } from './NuTeDoen'
import { Stand } from './Stand'
import { Voortgang } from './Voortgang'

interface OverlegPaginaProps {
  overleg: Overleg
  /** The act that was done just now. */
  gedaan: OverlegHandeling | undefined
}

/** One page that says what to do now, what was decided, and what comes: nobody has to know the procedure by heart. */
export function OverlegPagina({ overleg, gedaan }: OverlegPaginaProps) {
  const { status, afspraken, deelnemers } = overleg
  const metDeelnemers = ['voorbereiding', 'uitgenodigd', 'gehouden'].includes(status)
  const moetNogBesluiten = status === 'controle' || status === 'wacht-op-besluit'
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: 'Escalatieoverleg', href: '/overleg' }, { label: overleg.referentie }]}
      />
      <GedaanMelding tekst={gedaan && woorden[gedaan].gedaan} />
      <h1>Bestuurlijk escalatieoverleg {overleg.referentie}</h1>
      <Lead>RDM-trede 3, gemeente {overleg.gemeente}. Een bestuurder zoekt of forceert een doorbraak.</Lead>
      <Columns aside={<Voortgang overleg={overleg} />}>
        <NuTeDoen overleg={overleg} />
        <AndereHandelingen overleg={overleg} />
        <Stand overleg={overleg} />
        <Bijeenkomst overleg={overleg} />
        <Uitkomst overleg={overleg} />
        <Daarna overleg={overleg} />
        {afspraken.length > 0 && <Afsprakenlijst overleg={overleg} nu={now()} />}
        {metDeelnemers && (deelnemers.length > 0 || status === 'voorbereiding') && (
          <>
            <h2>Deelnemers</h2>
            <Deelnemerslijst overleg={overleg} />
          </>
        )}
        {moetNogBesluiten ? (
          <>
            <h2>De casus in het kort</h2>
            <CasusInHetKort overleg={overleg} />
          </>
        ) : (
          <Details summary="De casus in het kort">
            <CasusInHetKort overleg={overleg} />
          </Details>
        )}
        <Details summary="Wat er is gebeurd">
          <Geschiedenis overleg={overleg} />
        </Details>
      </Columns>
    </>
  )
}
