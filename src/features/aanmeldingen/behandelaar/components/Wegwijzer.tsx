import type { Getoond } from '@/domain/casus/getoond'
import { DescriptionList } from '@/ui/DescriptionList'
import { Details } from '@/ui/Details'
import { oordeelTekst } from '@/ui/routering/oordeelTekst'
import { formatTijd } from '@/ui/Tijd'

/** What the wegwijzer asked and advised, in the words of that day. */
export function Wegwijzer({ getoond: { antwoorden, advies, op, regelset } }: { getoond: Getoond }) {
  return (
    <section>
      <h2>De wegwijzer</h2>
      <p>
        {advies.titel}. {advies.uitleg}
      </p>
      <ul>
        {advies.tafels.map(({ tafel, naam, trede, oordeel }) => (
          <li key={tafel}>
            {naam} (RDM-trede {trede}): {oordeelTekst[oordeel]}
          </li>
        ))}
      </ul>
      <Details summary="Antwoorden in de wegwijzer">
        <DescriptionList
          vragen
          items={antwoorden.map(({ vraag, antwoord }) => ({ term: vraag, description: antwoord.join(', ') }))}
        />
      </Details>
      <p className="bron">
        Advies van {formatTijd(op, true)}, regels versie {regelset}
      </p>
    </section>
  )
}
