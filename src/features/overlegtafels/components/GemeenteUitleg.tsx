import { Bronnen } from '@/ui/Bronnen'
import { DescriptionList } from '@/ui/DescriptionList'
import { MailLink } from '@/ui/MailLink'
import { Panel } from '@/ui/Panel'
import { TextLink } from '@/ui/TextLink'
import type { GemeentePagina, Ondersteuner } from '../data'

type Props = { gemeente: GemeentePagina; ondersteuners: readonly Ondersteuner[] }

/** What is known about one gemeente, and whom to ask for the rest. */
export function GemeenteUitleg({ gemeente: { code, naam, slug, inhoud }, ondersteuners }: Props) {
  const { eersteStap, contact, ggzGebied, topxStad, vraagAan, bron } = inhoud
  const onderwerpen = [
    { term: 'Eerste stap', naam: 'de eerste stap', description: eersteStap },
    { term: 'Contact', naam: 'het contact', description: contact && <GemeenteContact contact={contact} /> },
    { term: 'Ggz-gebied', naam: 'het ggz-gebied', description: ggzGebied },
    { term: 'Stad van TopX', naam: 'de stad van TopX', description: topxStad },
    {
      term: 'Cliëntondersteuning',
      naam: 'cliëntondersteuning',
      description: werkzaamIn(code, ondersteuners),
    },
  ]
  const onbekend = onderwerpen.filter(({ description }) => description === null)
  return (
    <Panel>
      <h2>Woont de inwoner in {naam}?</h2>
      <p>
        Alle tafels zijn er voor heel Twente, dus ook voor {naam}. De gemeente {naam} houdt de regie.{' '}
        <TextLink href={`/gemeenten/${slug}`}>Bekijk de pagina van {naam}</TextLink>
      </p>
      <DescriptionList items={onderwerpen.filter(({ description }) => description !== null)} />
      {onbekend.length > 0 && (
        <p>
          Nog niet bekend: {onbekend.map(({ naam: onderwerp }) => onderwerp).join(', ')}. Vraag het aan{' '}
          <MailLink email={vraagAan} />
        </p>
      )}
      <Bronnen bronnen={[bron]} />
    </Panel>
  )
}

/** Few organisations say which gemeenten they serve, so the list is never complete. */
function werkzaamIn(code: string, ondersteuners: readonly Ondersteuner[]): string | null {
  const namen = ondersteuners
    .filter(({ inhoud }) => inhoud.gemeenteCodes?.includes(code))
    .map(({ naam }) => naam)
  return namen.length === 0 ? null : `${namen.join(', ')}. Vraag de gemeente welke er nog meer zijn.`
}

function GemeenteContact({ contact }: { contact: NonNullable<GemeentePagina['inhoud']['contact']> }) {
  return (
    <>
      {contact.naam} {contact.telefoon} {contact.email && <MailLink email={contact.email} />}
    </>
  )
}
