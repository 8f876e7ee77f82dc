import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ButtonLink } from '@/ui/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'
import { Lead } from '@/ui/Lead'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import type { Nieuwsbericht } from '../data'

/** So many with their summary; what is older stands in the archive below, by year. */
const nieuwste = 10

type Props = { inleiding: string; berichten: readonly Nieuwsbericht[] }

/** The news, the newest first, and how to keep hearing it. */
export function NieuwsOverzicht({ inleiding, berichten }: Props) {
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Start', href: '/' }, { label: 'Nieuws' }]} />
      <h1>Nieuws</h1>
      <Lead>{inleiding}</Lead>
      {berichten.length === 0 ? (
        <EmptyState title="Er is nog geen nieuws" why="Zodra er een bericht is, staat het hier." />
      ) : (
        <ol className="treffers">
          {berichten.slice(0, nieuwste).map(({ slug, naam, inhoud }) => (
            <li key={slug}>
              <h2>
                <TextLink href={`/nieuws/${slug}`}>{naam}</TextLink>
              </h2>
              <p className="stil">
                <Tijd moment={inhoud.datum} />
              </p>
              <p>{inhoud.kort}</p>
            </li>
          ))}
        </ol>
      )}
      {berichten.length > nieuwste && <Archief berichten={berichten.slice(nieuwste)} />}
      <h2>Op de hoogte blijven</h2>
      <p>Krijg een mail als er nieuws is, of volg het nieuws met een feedlezer.</p>
      <p>
        <ButtonLink kind="secondary" href="/nieuwsbrief">
          Vraag de nieuwsbrief aan
        </ButtonLink>
      </p>
      <p>
        <TextLink href="/nieuws/feed.atom">Nieuws als Atom-feed</TextLink>
      </p>
    </>
  )
}

function Archief({ berichten }: { berichten: readonly Nieuwsbericht[] }) {
  const jaren = [...new Set(berichten.map(({ inhoud }) => inhoud.datum.slice(0, 4)))]
  return (
    <section aria-labelledby="archief">
      <h2 id="archief">Archief</h2>
      {jaren.map((jaar) => (
        <section key={jaar}>
          <h3>{jaar}</h3>
          <ul>
            {berichten
              .filter(({ inhoud }) => inhoud.datum.startsWith(jaar))
              .map(({ slug, naam, inhoud }) => (
                <li key={slug}>
                  <TextLink href={`/nieuws/${slug}`}>{naam}</TextLink>, <Tijd moment={inhoud.datum} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
