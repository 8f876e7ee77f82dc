import { Alert } from '@/ui/Alert'
import { Heading } from '@/ui/Heading'
import type { Concept } from '../data'
import { isSpoed } from '../verzending'
import { TafelContact } from './TafelContact'

/** Step by step along the channel of the table, with its deadline and its contact. */
export function DoorstuurInstructie({ tafel }: Pick<Concept, 'tafel'>) {
  const { kanaal, termijn } = tafel.inhoud
  return (
    <>
      {isSpoed(tafel.inhoud) && (
        <Alert kind="spoed" title="Bel eerst">
          <p>Wacht niet en vul nu geen formulier in. U noteert hier later dat u hebt gebeld.</p>
        </Alert>
      )}
      <Heading level={2}>Zo doet u dat</Heading>
      <ol>
        {kanaal.stappen.map((stap) => (
          <li key={stap}>{stap}</li>
        ))}
      </ol>
      {termijn && (
        <p>
          <strong>Termijn:</strong> {termijn}
        </p>
      )}
      <TafelContact tafel={tafel} />
    </>
  )
}
