import { volgorderegels } from '@content/treden-regels'
import type { Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { aanmeldenVoor } from '@/domain/routering/matrix'
import type { Aanmeldwijze } from '@/domain/routering/routeadvies'
import { rollen } from '@/domain/routering/situatie'
import { rolnamen } from '../rolnamen'

/** Short enough for a column, and understandable without the colour. */
const WOORDEN: Readonly<Record<Aanmeldwijze, string>> = {
  zelf: 'zelf',
  'via-procesmanager': 'samen',
  navragen: 'vraag ZVH',
  niet: '–',
}

/** Every rol and every table, and in which order the treden come. */
export function PosterMatrix({ tafels }: { tafels: readonly Overlegtafel[] }) {
  return (
    <>
      <p>
        <b>Zelf</b>: u kunt aanmelden. <b>Samen</b>: u meldt aan met de procesmanager gemeente.{' '}
        <b>Vraag ZVH</b>: uw rol staat alleen in de landelijke lijst, vraag eerst het ZVH. <b>–</b>: niet
        zelf.
      </p>
      <div className="poster__rol">
        <Matrix tafels={tafels} />
      </div>
      <h2>Welke trede eerst?</h2>
      <ul className="poster__regels">
        {volgorderegels.map(({ code, tekst }) => (
          <li key={code}>{tekst}</li>
        ))}
      </ul>
    </>
  )
}

function Matrix({ tafels }: { tafels: readonly Overlegtafel[] }) {
  return (
    <table className="poster__matrix">
      <caption className="alleen-voorlezen">Per rol: aanmelden bij welke tafel</caption>
      <thead>
        <tr>
          <th scope="col">Ik ben</th>
          {tafels.map(({ slug, korteNaam, trede }) => (
            <th key={slug} scope="col">
              {korteNaam} <small>RDM-trede {trede}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rollen.map((rol) => (
          <tr key={rol}>
            <th scope="row">{rolnamen[rol]}</th>
            {tafels.map(({ slug }) => {
              const wijze = aanmeldenVoor(rol, slug).aanmelden ?? 'niet'
              return (
                <td key={slug} className={`wijze-${wijze}`}>
                  {WOORDEN[wijze]}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
