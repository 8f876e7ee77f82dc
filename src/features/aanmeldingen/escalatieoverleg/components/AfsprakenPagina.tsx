import type { OverlegHandeling } from '@/domain/escalatieoverleg/overleg'
import { now } from '@/server/clock'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { Lead } from '@/ui/Lead'
import type { Overleg } from '../overleg'
import { woorden } from '../woorden'
import { Afsprakenlijst } from './Afsprakenlijst'

interface AfsprakenPaginaProps {
  overleg: Overleg
  /** The act that was done just now. */
  gedaan: OverlegHandeling | undefined
}

/** What was agreed stays here until somebody says what came of it. */
export function AfsprakenPagina({ overleg, gedaan }: AfsprakenPaginaProps) {
  const href = `/overleg/${overleg.id}`
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Escalatieoverleg', href: '/overleg' },
          { label: overleg.referentie, href },
          { label: 'Afspraken' },
        ]}
      />
      <GedaanMelding tekst={gedaan && woorden[gedaan].gedaan} />
      <h1>Afspraken</h1>
      <Lead>Een afspraak blijft open tot iemand opschrijft wat ervan is gekomen.</Lead>
      {overleg.afspraken.length === 0 ? (
        <EmptyState
          title="Er zijn nog geen afspraken"
          why="Schrijf op wie wat doet, en wanneer het klaar is."
        />
      ) : (
        <Afsprakenlijst overleg={overleg} nu={now()} />
      )}
      <ButtonRow>
        {overleg.handelingen.includes('maakAfspraak') && (
          <ButtonLink href={`${href}/afspraken/nieuw`}>{woorden.maakAfspraak.titel}</ButtonLink>
        )}
        <ButtonLink kind="secondary" href={href}>
          Terug naar het overleg
        </ButtonLink>
      </ButtonRow>
    </>
  )
}
