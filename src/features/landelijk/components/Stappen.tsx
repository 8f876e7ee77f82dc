import { type Eigenaar, eigenaarNamen } from '@/domain/aanmelding/uitkomst'
import { landelijkeStapNamen } from '@/domain/landelijk/stappen'
import { formatTijd } from '@/ui/Tijd'
import { Timeline } from '@/ui/Timeline'
import type { Stap } from '../queries'

/** Everything that was done at RDM-trede 4, the newest first. */
export function Stappen({ stappen }: { stappen: readonly Stap[] }) {
  return (
    <section>
      <h2>Wat er is gedaan</h2>
      <Timeline
        events={stappen.toReversed().map((stap) => ({
          key: stap.id,
          moment: stap.vastgelegdOp,
          who: stap.wie,
          what: `${landelijkeStapNamen[stap.soort]}, op ${formatTijd(stap.op)}`,
          text: tekstVan(stap),
        }))}
      />
    </section>
  )
}

const tekstVan = ({ kanaal, kenmerk, tekst, vervolgStap, vervolgEigenaar, vervolgDatum }: Stap): string =>
  [
    kanaal && `Langs: ${kanaal}`,
    kenmerk && `Kenmerk: ${kenmerk}`,
    tekst,
    `Volgende stap: ${vervolgStap}`,
    `Wie: ${eigenaarNamen[vervolgEigenaar as Eigenaar]}`,
    vervolgDatum && `Opnieuw kijken op ${formatTijd(vervolgDatum)}.`,
  ]
    .filter(Boolean)
    .join('\n')
