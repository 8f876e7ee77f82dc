import type { Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { korteRolnamen } from '@/domain/routering/rolnamen'
import type { Rol } from '@/domain/routering/situatie'
import { SpoorTag } from '@/ui/SpoorTag'
import { ZekerheidTag } from '@/ui/ZekerheidTag'
import { rollenMet } from '../aanmelden'

type Props = { tafel: Overlegtafel }

export function NaamCel({ tafel: { slug, korteNaam, spoor, inhoud } }: Props) {
  return (
    <>
      <a className="nl-link tafel-naam" href={`/overlegtafels/${slug}`}>
        {korteNaam}
      </a>
      <span className="onder">{inhoud.doelKort}</span>
      {spoor !== 'ladder' && (
        <span className="onder">
          <SpoorTag spoor={spoor} /> <ZekerheidTag zekerheid={inhoud.zekerheid.trede} />
        </span>
      )}
    </>
  )
}

export function AanmeldersCel({ tafel: { slug } }: Props) {
  return (
    <dl className="wijzen">
      <Wijze kop="Zelf" rollen={rollenMet(slug, 'zelf')} />
      <Wijze kop="Samen met de procesmanager gemeente" rollen={rollenMet(slug, 'via-procesmanager')} />
    </dl>
  )
}

function Wijze({ kop, rollen }: { kop: string; rollen: readonly Rol[] }) {
  if (rollen.length === 0) return null
  return (
    <div>
      <dt>{kop}: </dt>
      <dd>{korteRolnamen(rollen)}</dd>
    </div>
  )
}

export function TermijnCel({ tafel: { inhoud } }: Props) {
  const bekend = [inhoud.ritme, inhoud.termijn].filter(Boolean).join(' ')
  return bekend || <span className="stil">nog niet bekend</span>
}
