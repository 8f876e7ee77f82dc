import { clientondersteuning } from '@content/clientondersteuning'
import { spoed } from '@content/spoed'
import { Fragment } from 'react'
import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'

/** What must be on every wall: danger, help for the inwoner, whom to ask. */
export function PosterVoet({ zvh }: { zvh: Zvh }) {
  return (
    <div className="poster__voet">
      <section className="tint-spoed" aria-labelledby="poster-spoed">
        <h2 id="poster-spoed">{spoed.titel}</h2>
        {spoed.stappen.map(({ wanneer, doe }) => (
          <p key={wanneer}>
            {wanneer} <strong>{doe}</strong>
          </p>
        ))}
      </section>
      <section aria-labelledby="poster-hulp">
        <h2 id="poster-hulp">{clientondersteuning.titel}</h2>
        <p>{clientondersteuning.uitleg}</p>
        <p>Vraag uw gemeente welke organisatie er is.</p>
      </section>
      <section aria-labelledby="poster-vragen">
        <h2 id="poster-vragen">Weet u niet welke tafel past?</h2>
        <p>Vraag het {zvh.naam} (ZVH).</p>
        <p>
          <strong>{zvh.email}</strong>
          {[zvh.telefoon, zvh.website].map(
            (adres) =>
              adres && (
                <Fragment key={adres}>
                  <br />
                  {adres}
                </Fragment>
              ),
          )}
        </p>
      </section>
    </div>
  )
}
