import { Columns } from '@/ui/Columns'
import { type Description, DescriptionList } from '@/ui/DescriptionList'
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
  const { aanmelder, casus, geagendeerdVoor, ingediendOp, keuzeReden, plaats } = aanmelding
  const items: [string, string | null | undefined][] = [
    ['Aangemeld door', [aanmelder.rol, aanmelder.organisatie].join(', ')],
    ['Account', aanmelder.naam],
    ['Cliëntondersteuner', aanmelding.clientondersteuner],
    ['Waarom deze tafel', keuzeReden],
    ['Verstuurd', ingediendOp && formatTijd(ingediendOp, true)],
    ['Overleg', geagendeerdVoor && `${formatTijd(geagendeerdVoor, true)}. Plaats: ${plaats}`],
    ['Code van de casus', casus.code],
  ]
  return items.flatMap(([term, description]) => (description ? [{ term, description }] : []))
}
