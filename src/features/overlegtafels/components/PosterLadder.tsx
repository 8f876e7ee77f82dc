import { treden } from '@content/treden'
import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import type { Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { ladderMet } from '../ladder'
import { PosterTafel } from './PosterTafel'

/** The ladder of the site, with everything on it that somebody must know to apply. */
export function PosterLadder({ tafels, zvh }: { tafels: readonly Overlegtafel[]; zvh: Zvh }) {
  const vanBoven = [...ladderMet(tafels)].reverse()
  return (
    <ol className="ladder" reversed start={treden.length - 1} aria-label="De treden van het escalatiemodel">
      {vanBoven.map(({ nummer, niveau, titel, toelichting }) => (
        <li key={nummer} className={`trede trede-${nummer}`} value={nummer}>
          <p className="trede__kop">
            {nummer === 0 ? 'basis' : 'RDM-trede'} <b>{nummer === 0 ? <span aria-hidden>⌂</span> : nummer}</b>{' '}
            {niveau}
          </p>
          <div className="trede__inhoud">
            <h2 className="trede__titel">{titel}</h2>
            {toelichting && <p>{toelichting}</p>}
            <div className="poster__tafels">
              {tafels
                .filter(({ trede }) => trede === nummer)
                .map((tafel) => (
                  <PosterTafel key={tafel.slug} tafel={tafel} zvh={zvh} />
                ))}
            </div>
          </div>
        </li>
      ))}
    </ol>
  )
}
