import { woordenVan } from '@/domain/smoelenboek/themas'
import { DescriptionList } from '@/ui/DescriptionList'
import { SmalleMailLink } from '@/ui/MailLink'
import { Tag } from '@/ui/Tag'
import type { Persoon } from '../queries'
import { Portret } from './Portret'

/** One colleague as others see them. What was not given is left out, except how to reach them. */
export function Vermeldingkaart({ persoon }: { persoon: Persoon }) {
  const { naam, functie, organisatie, waarvoor, aanspreekpunt, fotoId } = persoon
  return (
    <article className="kaart smoel">
      <Portret naam={naam} fotoId={fotoId} />
      <div className="smoel__wie">
        <h2>{naam}</h2>
        <p>
          {functie}
          <span className="smoel__waar">{organisatie.naam}</span>
        </p>
        {aanspreekpunt && (
          <p>
            <Tag tint="actie">Aanspreekpunt</Tag>
          </p>
        )}
      </div>
      {waarvoor && <p className="smoel__waarvoor">{waarvoor}</p>}
      <DescriptionList items={gegevens(persoon)} />
    </article>
  )
}

function gegevens({ email, telefoon, themas, gemeenten, tafels, programmas }: Persoon) {
  const lijsten = [
    { term: 'Thema’s', woorden: woordenVan(themas) },
    { term: 'Gemeenten', woorden: woordenVan(gemeenten) },
    { term: 'Overlegtafels', woorden: woordenVan(tafels) },
    { term: 'Landelijk', woorden: programmas },
  ].filter(({ woorden }) => woorden.length > 0)
  return [
    { term: 'Contact', description: <Bereikbaar email={email} telefoon={telefoon} /> },
    ...lijsten.map(({ term, woorden }) => ({ term, description: woorden.join(', ') })),
  ]
}

export function Bereikbaar({ email, telefoon }: Pick<Persoon, 'email' | 'telefoon'>) {
  if (!email && !telefoon) return <span className="stil">Geen adres of nummer gedeeld</span>
  return (
    <>
      {email && <SmalleMailLink email={email} />}
      {email && telefoon && <br />}
      {telefoon && (
        <a className="nl-link" href={`tel:${telefoon.replace(/[^+\d]/g, '')}`}>
          {telefoon}
        </a>
      )}
    </>
  )
}
