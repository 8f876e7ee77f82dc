import type { Gemeente } from '../gemeente'
import { opPlaats, plaatsen } from '../plaats'

/** A map of tiles: no borders and no scale, only who lies beside whom. The list on the same page says the same in words. */
export function Tegelkaart({ gemeenten }: { gemeenten: readonly Gemeente[] }) {
  return (
    <nav className="tegelkaart" aria-label="Kaart van Twente">
      <ul className="tegels">
        {opPlaats(gemeenten).map(({ code, naam, slug }) => (
          <li key={code} className={`tegel rij-${plaatsen[code]?.rij} kolom-${plaatsen[code]?.kolom}`}>
            <a href={`/gemeenten/${slug}`}>{naam}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
