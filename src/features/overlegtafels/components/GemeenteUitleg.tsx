import { DescriptionList } from '@/ui/DescriptionList'
import { Panel } from '@/ui/Panel'
import type { GemeentePagina, Ondersteuner } from '../data'
import { Bronnen } from './Bronnen'
import { MailLink } from './MailLink'

type Props = { gemeente: GemeentePagina; ondersteuners: readonly Ondersteuner[] }

/** What is known about one gemeente, and whom to ask for the rest. */
export function GemeenteUitleg({ gemeente: { code, naam, inhoud }, ondersteuners }: Props) {
  const { eersteStap, contact, ggzGebied, topxStad, vraagAan, bron } = inhoud
  const werkzaam = ondersteuners
    .filter((organisatie) => organisatie.inhoud.gemeenteCodes?.includes(code))
    .map((organisatie) => organisatie.naam)
  const onderwerpen = [
    { term: 'Eerste stap', description: eersteStap },
    { term: 'Contact bij de gemeente', description: contact && <GemeenteContact contact={contact} /> },
    { term: 'Ggz-gebied', description: ggzGebied },
    { term: 'Stad van TopX', description: topxStad },
    { term: 'Cliëntondersteuning', description: werkzaam.join(', ') || null },
  ]
  const onbekend = onderwerpen.filter(({ description }) => description === null)
  return (
    <Panel>
      <h2>Woont de inwoner in {naam}?</h2>
      <p>
        Alle tafels zijn er voor heel Twente, dus ook voor {naam}. De gemeente {naam} houdt de regie.
      </p>
      <DescriptionList items={onderwerpen.filter(({ description }) => description !== null)} />
      {onbekend.length > 0 && (
        <p>
          Nog niet bekend: {onbekend.map(({ term }) => term.toLowerCase()).join(', ')}. Vraag het aan{' '}
          <MailLink email={vraagAan} />
        </p>
      )}
      <Bronnen bronnen={[bron]} />
    </Panel>
  )
}

function GemeenteContact({ contact }: { contact: NonNullable<GemeentePagina['inhoud']['contact']> }) {
  return (
    <>
      {contact.naam} {contact.telefoon} {contact.email && <MailLink email={contact.email} />}
    </>
  )
}
