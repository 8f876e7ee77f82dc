import type { Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { SpoorTag } from '@/ui/SpoorTag'
import { ZekerheidTag } from '@/ui/ZekerheidTag'
import { rollenMet } from '../aanmelden'
import { korteRolnamen } from '../rolnamen'

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

export function AanmeldersCel({ tafel: { slug, inhoud } }: Props) {
  return (
    <>
      {inhoud.aanmelders.tekst}
      <span className="onder">Zelf: {korteRolnamen(rollenMet(slug, 'zelf'))}.</span>
    </>
  )
}

export function TermijnCel({ tafel: { inhoud } }: Props) {
  const bekend = [inhoud.ritme, inhoud.termijn].filter(Boolean).join(' ')
  return bekend || <span className="stil">nog niet bekend</span>
}
