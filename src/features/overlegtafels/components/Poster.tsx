import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import type { Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { Tijd } from '@/ui/Tijd'
import { PosterLadder } from './PosterLadder'
import { PosterMatrix } from './PosterMatrix'
import { PosterVoet } from './PosterVoet'

type Props = { tafels: readonly Overlegtafel[]; zvh: Zvh; gemaaktOp: Date; adres: string }

/** Two sheets of paper for the wall: the ladder with all tables, and who may apply where. */
export function Poster({ tafels, zvh, gemaaktOp, adres }: Props) {
  return (
    <div className="poster">
      <section className="poster__blad" aria-labelledby="poster-ladder">
        <header className="poster__kop">
          <h1 id="poster-ladder">Los op of schaal op: de zeven overlegtafels van Twente</h1>
          <p>
            Inhoud van <Tijd moment={gemaaktOp} />. De nieuwste versie staat op {adres}
          </p>
        </header>
        <PosterLadder tafels={tafels} zvh={zvh} />
        <PosterVoet zvh={zvh} />
      </section>
      <section className="poster__blad" aria-labelledby="poster-matrix">
        <h2 id="poster-matrix">Wie mag waar aanmelden?</h2>
        <PosterMatrix tafels={tafels} />
      </section>
    </div>
  )
}
