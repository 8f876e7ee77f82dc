import { EmptyState } from '@/ui/EmptyState'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { Lead } from '@/ui/Lead'
import type { Uitlegvraag } from '../vraag'
import { Regel } from './Uitlegvragen'

interface UitlegPaginaProps {
  vragen: readonly Uitlegvraag[]
  /** An explanation was given just now. */
  gegeven: boolean
}

/** All questions that wait for the reader. */
export function UitlegPagina({ vragen, gegeven }: UitlegPaginaProps) {
  return (
    <>
      <h1>Vragen om uitleg</h1>
      <Lead>Was een terugmelding niet duidelijk? Dan vraagt de aanmelder het hier aan u.</Lead>
      <GedaanMelding tekst={gegeven && 'Uw uitleg is verstuurd. De aanmelder krijgt bericht.'} />
      {vragen.length === 0 ? (
        <EmptyState title="Er wacht niemand op uitleg" why="U krijgt een e-mail als er een vraag komt." />
      ) : (
        <ul>
          {vragen.map((vraag) => (
            <li key={vraag.id}>
              <Regel vraag={vraag} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
