import type { ReactNode } from 'react'
import { Columns } from '@/ui/Columns'
import { type Description, DescriptionList } from '@/ui/DescriptionList'
import { TextLink } from '@/ui/TextLink'
import { formatTijd } from '@/ui/Tijd'
import type { Behandeling } from '../behandeling'
import { Antwoorden } from './Antwoorden'
import { Tijdlijn } from './Tijdlijn'
import { Uitkomst } from './Uitkomst'
import { Wegwijzer } from './Wegwijzer'

/** Everything that was asked and answered, beside everything that was done. */
export function Aanmelding({ aanmelding }: { aanmelding: Behandeling }) {
  const { casus, getoond } = aanmelding
  return (
    <Columns
      aside={
        <section>
          <h2>Wat er is gebeurd</h2>
          <Tijdlijn gebeurtenissen={aanmelding.gebeurtenissen} />
        </section>
      }
    >
      <Uitkomst aanmelding={aanmelding} />
      <section>
        <h2>Wie en wanneer</h2>
        <DescriptionList items={around(aanmelding)} />
      </section>
      <section>
        <h2>De aanmelding</h2>
        <Antwoorden delen={getoond} />
      </section>
      {casus.getoond && <Wegwijzer getoond={casus.getoond} />}
    </Columns>
  )
}

function around(aanmelding: Behandeling): Description[] {
  const { aanmelder, casus, ingediendOp, keuzeReden } = aanmelding
  const items: [string, ReactNode][] = [
    ['Aangemeld door', [aanmelder.rol, aanmelder.organisatie].join(', ')],
    ['Account', aanmelder.naam],
    ['Cliëntondersteuner', aanmelding.clientondersteuner],
    ['Waarom deze tafel', keuzeReden],
    ['Verstuurd', ingediendOp && formatTijd(ingediendOp, true)],
    ['Overleg', overlegVan(aanmelding)],
    ['Code van de casus', casus.code],
  ]
  return items.flatMap(([term, description]) => (description ? [{ term, description }] : []))
}

function overlegVan({ geagendeerdVoor, plaats, bijeenkomstId }: Behandeling): ReactNode {
  if (!geagendeerdVoor) return null
  const tekst = `${formatTijd(geagendeerdVoor, true)}. Plaats: ${plaats}`
  return bijeenkomstId ? <TextLink href={`/agenda/${bijeenkomstId}`}>{tekst}</TextLink> : tekst
}
