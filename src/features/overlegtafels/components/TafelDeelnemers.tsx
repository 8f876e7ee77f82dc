import { bronnenVan, type Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { Deel } from './Deel'
import { Onbekend } from './Onbekend'

type Deelnemer = Overlegtafel['inhoud']['deelnemers'][number]

const KOPPEN = [
  { wanneer: 'vast', kop: 'Altijd' },
  { wanneer: 'daarnaast', kop: 'Daarnaast' },
  { wanneer: 'per-casus', kop: 'Als de casus erom vraagt' },
] as const

/** Who sits at the table, and who leads it. */
export function TafelDeelnemers({ tafel: { inhoud } }: { tafel: Overlegtafel }) {
  const { deelnemers, deelnemersUitleg, regie } = inhoud
  const niemandBekend = deelnemers.length === 0 && deelnemersUitleg === null
  return (
    <>
      <Deel id="regie" titel="Wie heeft de leiding?" bronnen={bronnenVan(inhoud, 'regie')}>
        <p>
          {regie.organisatie}
          {regie.functie && `: ${regie.functie}`}. {regie.toelichting}
        </p>
      </Deel>
      <Deel id="deelnemers" titel="Wie zitten er aan tafel?" bronnen={bronnenVan(inhoud, 'deelnemers')}>
        {KOPPEN.map(({ wanneer, kop }) => (
          <Groep key={wanneer} kop={kop} leden={deelnemers.filter((lid) => lid.wanneer === wanneer)} />
        ))}
        {deelnemersUitleg && <p>{deelnemersUitleg}</p>}
        {niemandBekend && (
          <p>
            <Onbekend vraagAan={inhoud.contact.email ?? undefined} />
          </p>
        )}
      </Deel>
    </>
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
