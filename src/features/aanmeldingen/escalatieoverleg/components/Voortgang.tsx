import { beurtNamen, type Stapstand, stappen, stapstanden } from '@/domain/escalatieoverleg/voortgang'
import { type StatusKind, StatusTag } from '@/ui/StatusTag'
import type { Overleg } from '../overleg'

const standen: Record<Exclude<Stapstand, 'straks'>, { kind: StatusKind; woord: string }> = {
  klaar: { kind: 'klaar', woord: 'klaar' },
  nu: { kind: 'nieuw', woord: 'nu' },
  vervalt: { kind: 'bezig', woord: 'vervalt' },
}

/** The eight steps: what is done, what is on, what comes. */
export function Voortgang({ overleg }: { overleg: Overleg }) {
  const standVan = stapstanden(overleg.voortgang)
  return (
    <section className="paneel" aria-labelledby="voortgang">
      <h2 id="voortgang">De acht stappen</h2>
      <ol className="stappenlijst">
        {stappen.map(({ titel, wie }, index) => {
          const stand = standVan[index] ?? 'straks'
          return (
            <li
              key={titel}
              className={`stappenlijst__${stand}`}
              aria-current={stand === 'nu' ? 'step' : undefined}
            >
              <span className="stappenlijst__titel">{titel}</span>{' '}
              {stand === 'straks' ? (
                <span className="alleen-voorlezen">straks</span>
              ) : (
                <StatusTag kind={standen[stand].kind}>{standen[stand].woord}</StatusTag>
              )}
              <span className="onder">{beurtNamen[wie]}</span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
