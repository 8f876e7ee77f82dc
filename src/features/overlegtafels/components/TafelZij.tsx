import { zvh } from '@content/zvh'
import { bronnenVan, type Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { Contact } from '@/ui/Contact'
import { Ladder } from '@/ui/Ladder'
import { Tijd } from '@/ui/Tijd'
import { plaatsVan } from '../ladder'
import { Bronnen } from './Bronnen'
import { MailLink } from './Onbekend'

/** Beside the text: contact, place on the ladder, and who keeps this page. */
export function TafelZij({ tafel }: { tafel: Overlegtafel }) {
  const { inhoud } = tafel
  return (
    <>
      <h2>Contact</h2>
      <TafelContact contact={inhoud.contact} />
      <Bronnen bronnen={bronnenVan(inhoud, 'contact')} />
      <h2>Plaats op de ladder</h2>
      <Ladder treden={plaatsVan(tafel)} small label={`Waar staat ${tafel.korteNaam} op de ladder?`} />
      <p>{inhoud.zekerheid.toelichting}</p>
      <Bronnen bronnen={bronnenVan(inhoud, 'trede')} />
      <h2>Over deze tekst</h2>
      <p>
        Eigenaar: {inhoud.eigenaar}.<br />
        Laatst gecontroleerd:{' '}
        {inhoud.laatstGecontroleerd ? (
          <Tijd moment={inhoud.laatstGecontroleerd} />
        ) : (
          'nog niet gecontroleerd door de tafel'
        )}
        .
      </p>
    </>
  )
}

function TafelContact({ contact }: { contact: Overlegtafel['inhoud']['contact'] }) {
  const { naam, email, website, telefoon } = contact
  const bereikbaar = email || website || telefoon
  return (
    <Contact
      name={naam ?? 'Naam nog niet bekend'}
      email={email ?? undefined}
      website={website ?? undefined}
      phone={telefoon ?? undefined}
      note={
        bereikbaar ? undefined : (
          <>
            Het adres is nog niet bekend. Vraag het ZVH: <MailLink email={zvh.email} />
          </>
        )
      }
    />
  )
}
