import { clientondersteuning } from '@content/clientondersteuning'
import { Bronnen } from '@/ui/Bronnen'
import { TextLink } from '@/ui/TextLink'
import type { Ondersteuner } from '../data'

type Props = { ondersteuners: readonly Ondersteuner[] }

/** The general block on the page of a table. */
export function ClientondersteuningKort({ ondersteuners }: Props) {
  const namen = ondersteuners.map(({ naam }) => naam)
  return (
    <>
      <p>
        {clientondersteuning.uitleg} {clientondersteuning.recht}
      </p>
      <p>
        Organisaties: {namen.join('; ')}. <TextLink href="/clientondersteuning">Lees wat zij doen</TextLink>
      </p>
    </>
  )
}

/** What cliëntondersteuning is, for whom, and where. */
export function Clientondersteuning({ ondersteuners }: Props) {
  const { titel, uitleg, recht, soortenHulp, watDoetDeGemeente, onbekend, bronnen } = clientondersteuning
  return (
    <section aria-labelledby="clientondersteuning">
      <h2 id="clientondersteuning">{titel}</h2>
      <p>
        {uitleg} {recht}
      </p>
      <div className="twee-kolommen">
        <div>
          <h3>Wat doet een cliëntondersteuner?</h3>
          <ul>
            {soortenHulp.map(({ tekst }) => (
              <li key={tekst}>{tekst}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>Welke organisaties zijn er?</h3>
          <ul>
            {ondersteuners.map((ondersteuner) => (
              <Organisatie key={ondersteuner.slug} ondersteuner={ondersteuner} />
            ))}
          </ul>
        </div>
      </div>
      <p>
        {watDoetDeGemeente} {onbekend} <TextLink href="/gemeenten">Zoek uw gemeente</TextLink>
      </p>
      <Bronnen bronnen={bronnen} />
    </section>
  )
}

function Organisatie({ ondersteuner: { naam, inhoud } }: { ondersteuner: Ondersteuner }) {
  return (
    <li>
      <strong>
        {inhoud.website ? <TextLink href={`https://${inhoud.website}`}>{naam}</TextLink> : naam}
      </strong>
      {inhoud.werkgebied && ` (${inhoud.werkgebied})`}. {inhoud.wat}
    </li>
  )
}
