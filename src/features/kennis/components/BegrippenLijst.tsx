import { now } from '@/server/clock'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { Bronnen } from '@/ui/Bronnen'
import { Lead } from '@/ui/Lead'
import { NietGecontroleerd } from '@/ui/NietGecontroleerd'
import { PrintHint } from '@/ui/PrintHint'
import { TextLink } from '@/ui/TextLink'
import type { Begrip } from '../data'

const beginletter = ({ naam }: Begrip) => naam.slice(0, 1).toUpperCase()

/** Every word and abbreviation, by its first letter. */
export function BegrippenLijst({ begrippen }: { begrippen: readonly Begrip[] }) {
  const letters = [...new Set(begrippen.map(beginletter))].sort()
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: 'Start', href: '/' }, { label: 'Kennis', href: '/kennis' }, { label: 'Begrippen' }]}
      />
      <h1 id="woorden">Begrippen en afkortingen</h1>
      <Lead>De woorden en afkortingen uit dit portaal en uit de bronnen, kort uitgelegd.</Lead>
      <nav aria-label="Letters">
        <ul className="letters">
          {letters.map((letter) => (
            <li key={letter}>
              <TextLink href={`#letter-${letter.toLowerCase()}`}>{letter}</TextLink>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map((letter) => (
        <section key={letter} aria-labelledby={`letter-${letter.toLowerCase()}`}>
          <h2 id={`letter-${letter.toLowerCase()}`}>{letter}</h2>
          <dl className="lijst namen">
            {begrippen
              .filter((begrip) => beginletter(begrip) === letter)
              .map((begrip) => (
                <Uitleg key={begrip.slug} begrip={begrip} />
              ))}
          </dl>
        </section>
      ))}
      <PrintHint what="deze lijst" />
    </>
  )
}

function Uitleg({ begrip: { slug, naam, inhoud } }: { begrip: Begrip }) {
  return (
    <div id={slug}>
      <dt>{naam}</dt>
      <dd>
        {inhoud.voluit && <strong>{inhoud.voluit}. </strong>}
        {inhoud.uitleg}
        {inhoud.bron && <Bronnen bronnen={[inhoud.bron]} />}
        <NietGecontroleerd laatst={inhoud.laatstGecontroleerd} nu={now()} />
      </dd>
    </div>
  )
}
