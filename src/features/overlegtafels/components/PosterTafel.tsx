import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import type { Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { korteRolnamen } from '@/domain/routering/rolnamen'
import { spoorLabel, spoorTint } from '@/ui/SpoorTag'
import { rollenMet } from '../aanmelden'
import { kanaalwoorden } from '../kanalen'
import { korteTermijn } from '../termijnen'
import { ContactCel } from './ContactCel'

type Props = { tafel: Overlegtafel; zvh: Zvh }

export function PosterTafel({ tafel: { slug, korteNaam, spoor, inhoud }, zvh }: Props) {
  const samen = rollenMet(slug, 'via-procesmanager')
  const regels = [
    { term: 'Wie', tekst: korteRolnamen(rollenMet(slug, 'zelf')) },
    { term: 'Met procesmanager gemeente', tekst: korteRolnamen(samen) },
    { term: 'Hoe', tekst: kanaalwoorden[inhoud.kanaal.soort] },
    { term: 'Termijn', tekst: korteTermijn(inhoud.termijnen) ?? '' },
  ].filter(({ tekst }) => tekst !== '')
  const bijzonderheden = [
    spoorLabel(spoor),
    inhoud.zekerheid.trede === 'afgeleid' ? 'plaats nog te bevestigen' : undefined,
  ].filter(Boolean)
  return (
    <article className={`poster__tafel tint-${spoorTint(spoor)}`}>
      <h3>{korteNaam}</h3>
      {bijzonderheden.length > 0 && <p className="poster__spoor">{bijzonderheden.join(', ')}</p>}
      <p>{inhoud.doelKort}</p>
      <dl>
        {regels.map(({ term, tekst }) => (
          <div key={term}>
            <dt>{term}: </dt>
            <dd>{tekst}</dd>
          </div>
        ))}
      </dl>
      <div className="poster__contact">
        <ContactCel contact={inhoud.contact} zvh={zvh} />
      </div>
    </article>
  )
}
