import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import { bronnenVan, type Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { Deel } from '@/ui/Deel'
import { Onbekend } from '@/ui/Onbekend'

type Deelnemer = Overlegtafel['inhoud']['deelnemers'][number]

const KOPPEN = [
  { wanneer: 'vast', kop: 'Altijd' },
  { wanneer: 'daarnaast', kop: 'Daarnaast' },
  { wanneer: 'per-casus', kop: 'Als de casus erom vraagt' },
] as const

/** Who sits at the table, and when. */
export function TafelDeelnemers({ tafel: { inhoud }, zvh }: { tafel: Overlegtafel; zvh: Zvh }) {
  const { deelnemers, deelnemersUitleg, contact } = inhoud
  return (
    <Deel id="deelnemers" titel="Wie zitten er aan tafel?" bronnen={bronnenVan(inhoud, 'deelnemers')}>
      {KOPPEN.map(({ wanneer, kop }) => (
        <Groep key={wanneer} kop={kop} leden={deelnemers.filter((lid) => lid.wanneer === wanneer)} />
      ))}
      {deelnemersUitleg && <p>{deelnemersUitleg}</p>}
      {deelnemers.length === 0 && deelnemersUitleg === null && (
        <p>
          <Onbekend vraagAan={contact.email ?? zvh.email} />
        </p>
      )}
    </Deel>
  )
}

function Groep({ kop, leden }: { kop: string; leden: readonly Deelnemer[] }) {
  if (leden.length === 0) return null
  return (
    <>
      <h3>{kop}</h3>
      <ul>
        {leden.map(({ wie }) => (
          <li key={wie}>{wie}</li>
        ))}
      </ul>
    </>
  )
}
