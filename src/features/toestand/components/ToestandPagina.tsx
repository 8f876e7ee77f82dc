import { DescriptionList } from '@/ui/DescriptionList'
import { Lead } from '@/ui/Lead'
import { StatusTag } from '@/ui/StatusTag'
import { TextLink } from '@/ui/TextLink'
import type { Toestand } from '../queries'
import { Takenlijst } from './Takenlijst'

/** For the beheerder, at one glance: does the portal do its work, and how is it set. */
export function ToestandPagina({ toestand }: { toestand: Toestand }) {
  const { taken, migratie, instellingen } = toestand
  return (
    <>
      <h1>Toestand van het portaal</h1>
      <Lead>
        Of alles werkt: de database, de mail en de taken op de achtergrond. Over casussen staat hier niets.
      </Lead>
      <h2 id="nu">Zo is het nu</h2>
      <DescriptionList
        items={[
          {
            term: 'Database',
            description: (
              <>
                <StatusTag kind="klaar">bereikbaar</StatusTag>{' '}
                {migratie && `Bijgewerkt tot en met ${migratie}.`}
              </>
            ),
          },
          { term: 'Mail', description: <Mail toestand={toestand} /> },
        ]}
      />
      <Takenlijst taken={taken} />
      <h2 id="instellingen">Instellingen</h2>
      <p>Wie het portaal draait, zet deze bij de start. Wachtwoorden en sleutels staan hier niet.</p>
      <DescriptionList
        items={instellingen.map(({ naam, waarde }) => ({ term: naam, description: waarde }))}
      />
      <h2 id="verder">Wat u zelf regelt</h2>
      <ul>
        <li>
          <TextLink href="/beheer/accounts">Accounts en uitnodigingen</TextLink>
        </li>
        <li>
          <TextLink href="/beheer/koppelingen">Koppelingen met organisaties</TextLink>
        </li>
        <li>
          <TextLink href="/beheer/bewaartermijnen">Bewaartermijnen</TextLink>
        </li>
        <li>
          <TextLink href="/redactie/importeren">Contacten en organisaties uit een lijst</TextLink>
        </li>
        <li>
          <TextLink href="/open-data">Alles wat openbaar is, om te downloaden</TextLink>
        </li>
      </ul>
    </>
  )
}

function Mail({ toestand: { mailserver, berichten } }: { toestand: Toestand }) {
  const { wachtend, geparkeerd } = berichten
  return (
    <>
      {!mailserver ? (
        <StatusTag kind="laat">geen mailserver</StatusTag>
      ) : geparkeerd > 0 ? (
        <StatusTag kind="laat">{geparkeerd} niet gelukt</StatusTag>
      ) : (
        <StatusTag kind="klaar">werkt</StatusTag>
      )}{' '}
      {wachtend === 1 ? '1 bericht wacht' : `${wachtend} berichten wachten`}.{' '}
      <TextLink href="/beheer/berichten">Bekijk de berichten</TextLink>
    </>
  )
}
