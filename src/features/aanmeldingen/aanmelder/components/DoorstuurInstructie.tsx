import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import { Alert } from '@/ui/Alert'
import { Heading } from '@/ui/Heading'
import type { Concept } from '../data'
import { isSpoed } from '../verzending'
import { TafelContact } from './TafelContact'

/** Where the portal is the usual way, the steps of the table are about the portal; these are about the mail. */
const mailStappen = [
  'Bespreek uw plan met de inwoner en wijs op gratis cliëntondersteuning.',
  'Mail de tafel en vraag hoe u veilig aanmeldt. Zet geen persoonsgegevens in een gewone mail.',
  'Kopieer of print de samenvatting hieronder en stuur die mee.',
  'Noteer onderaan deze pagina wanneer u dat hebt gedaan.',
]

/** Step by step along the channel of the table, with its deadline and its contact. */
export function DoorstuurInstructie({ tafel, zvh }: Pick<Concept, 'tafel'> & { zvh: Zvh }) {
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
        {(kanaal.soort === 'portaal-of-mail' ? mailStappen : kanaal.stappen).map((stap) => (
          <li key={stap}>{stap}</li>
        ))}
      </ol>
      {termijn && (
        <p>
          <strong>Termijn:</strong> {termijn}
        </p>
      )}
      <TafelContact tafel={tafel} zvh={zvh} />
    </>
  )
}
