import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { EmptyState } from '@/ui/EmptyState'
import { Lead } from '@/ui/Lead'
import { TextLink } from '@/ui/TextLink'

interface KiesTafelProps {
  tafels: readonly { readonly slug: string; readonly korteNaam: string }[]
}

/** For who keeps the calendar of more than one table: of which one is this meeting? */
export function KiesTafel({ tafels }: KiesTafelProps) {
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Agenda', href: '/agenda' }, { label: 'Plan een bijeenkomst' }]} />
      <h1>Plan een bijeenkomst</h1>
      {tafels.length === 0 ? (
        <EmptyState
          title="U hebt geen overlegtafel"
          why="U kunt alleen plannen voor een tafel waar u bij hoort."
          action={<p>Klopt dat niet? Vraag het de beheerder van het portaal.</p>}
        />
      ) : (
        <>
          <Lead>Voor welke overlegtafel?</Lead>
          <ul>
            {tafels.map(({ slug, korteNaam }) => (
              <li key={slug}>
                <TextLink href={`/agenda/plannen?tafel=${slug}`}>{korteNaam}</TextLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
