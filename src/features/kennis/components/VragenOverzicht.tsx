import { vraaggroepen } from '@/domain/kennis/inhoud'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { Lead } from '@/ui/Lead'
import { PrintHint } from '@/ui/PrintHint'
import { TextLink } from '@/ui/TextLink'
import type { Vraag } from '../data'
import { groepnamen } from '../groepen'

/** All questions, each with its answer in one sentence. */
export function VragenOverzicht({ vragen }: { vragen: readonly Vraag[] }) {
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Start', href: '/' },
          { label: 'Kennis', href: '/kennis' },
          { label: 'Vragen en antwoorden' },
        ]}
      />
      <h1>Vragen en antwoorden</h1>
      <Lead>
        De {vragen.length} vragen over regionale doorzettingsmacht (RDM). Zij komen uit een landelijke lijst
        van 2022. De antwoorden staan hier in gewone woorden, met wat in Twente anders is.
      </Lead>
      <nav aria-label="Onderwerpen">
        <ul>
          {vraaggroepen.map((groep) => (
            <li key={groep}>
              <TextLink href={`#${groep}`}>{groepnamen[groep]}</TextLink>
            </li>
          ))}
        </ul>
      </nav>
      {vraaggroepen.map((groep) => (
        <section key={groep} aria-labelledby={groep}>
          <h2 id={groep}>{groepnamen[groep]}</h2>
          <dl className="vragen">
            {vragen
              .filter(({ inhoud }) => inhoud.groep === groep)
              .map(({ slug, naam, inhoud }) => (
                <div key={slug}>
                  <dt>
                    <TextLink href={`/vragen/${slug}`}>{naam}</TextLink>
                  </dt>
                  <dd>{inhoud.kort}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      <PrintHint what="deze lijst" />
    </>
  )
}
