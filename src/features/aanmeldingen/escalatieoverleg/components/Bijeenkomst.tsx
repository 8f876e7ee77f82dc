import { oplossingNamen, overlegUitkomstNamen } from '@/domain/escalatieoverleg/uitkomst'
import { momentInWoorden } from '@/domain/termijn/momentInWoorden'
import { DescriptionList } from '@/ui/DescriptionList'
import { Tijd } from '@/ui/Tijd'
import type { Overleg } from '../overleg'

/** When and where; said as soon as there is a date. */
export function Bijeenkomst({ overleg }: { overleg: Overleg }) {
  const { moment, duurMinuten, plaats, status, ontbreektReden } = overleg
  if (!moment || (status !== 'uitgenodigd' && status !== 'gehouden')) return null
  return (
    <>
      <h2>Wanneer en waar</h2>
      <DescriptionList
        items={[
          { term: 'Wanneer', description: `${momentInWoorden(moment)}, ${duurMinuten} minuten` },
          { term: 'Waar', description: plaats },
          ...(ontbreektReden ? [{ term: 'Waarom er een lege plek is', description: ontbreektReden }] : []),
        ]}
      />
    </>
  )
}

export function Uitkomst({ overleg }: { overleg: Overleg }) {
  const { uitkomst, uitkomstTekst, oplossingen, regie, vervolgDatum } = overleg
  if (!uitkomst) return null
  return (
    <>
      <h2>Uitkomst</h2>
      <DescriptionList
        items={[
          { term: 'Uitkomst', description: overlegUitkomstNamen[uitkomst] },
          ...(oplossingen.length > 0
            ? [
                {
                  term: 'Soort oplossing',
                  description: oplossingen.map((each) => oplossingNamen[each]).join('. '),
                },
              ]
            : []),
          { term: 'Besloten', description: uitkomstTekst },
          { term: 'Regie', description: regie },
          { term: 'Opnieuw bekijken', description: vervolgDatum && <Tijd moment={vervolgDatum} /> },
        ]}
      />
    </>
  )
}
