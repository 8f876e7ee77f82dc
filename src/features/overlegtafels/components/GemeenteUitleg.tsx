import { DescriptionList } from '@/ui/DescriptionList'
import { Panel } from '@/ui/Panel'
import type { GemeentePagina, Ondersteuner } from '../data'
import { Bronnen } from './Bronnen'
import { MailLink, Onbekend } from './Onbekend'

type Props = { gemeente: GemeentePagina; ondersteuners: readonly Ondersteuner[] }

/** What is known about one gemeente, and whom to ask for the rest. */
export function GemeenteUitleg({ gemeente: { code, naam, inhoud }, ondersteuners }: Props) {
  const { contact, vraagAan } = inhoud
  const werkzaam = ondersteuners.filter((organisatie) => organisatie.inhoud.gemeenteCodes?.includes(code))
  const onbekend = <Onbekend vraagAan={vraagAan} />
  return (
    <Panel>
      <h2>Woont de inwoner in {naam}?</h2>
      <p>
        Alle tafels zijn er voor heel Twente, dus ook voor {naam}. De gemeente {naam} houdt de regie.
      </p>
      <DescriptionList
        items={[
          { term: 'Eerste stap', description: inhoud.eersteStap },
          {
            term: 'Contact bij de gemeente',
            description: contact ? <GemeenteContact contact={contact} /> : onbekend,
          },
          { term: 'Ggz-gebied', description: inhoud.ggzGebied ?? onbekend },
          { term: 'Stad van TopX', description: inhoud.topxStad ?? onbekend },
          {
            term: 'Cliëntondersteuning',
            description:
              werkzaam.length > 0 ? werkzaam.map((organisatie) => organisatie.naam).join(', ') : onbekend,
          },
        ]}
      />
      <Bronnen bronnen={[inhoud.bron]} />
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
