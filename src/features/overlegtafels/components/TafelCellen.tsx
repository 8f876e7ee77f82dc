import { zvh } from '@content/zvh'
import type { Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { SpoorTag } from '@/ui/SpoorTag'
import { ZekerheidTag } from '@/ui/ZekerheidTag'
import { MailLink } from './Onbekend'

type Props = { tafel: Overlegtafel }

export function NaamCel({ tafel: { slug, korteNaam, spoor, inhoud } }: Props) {
  return (
    <>
      <a className="nl-link tafel-naam" href={`/overlegtafels/${slug}`}>
        {korteNaam}
      </a>
      <span className="onder">{inhoud.doelKort}</span>
      <span className="onder">
        <SpoorTag spoor={spoor} /> <ZekerheidTag zekerheid={inhoud.zekerheid.trede} />
      </span>
    </>
  )
}

export function TermijnCel({ tafel: { inhoud } }: Props) {
  const bekend = [inhoud.ritme, inhoud.termijn].filter(Boolean).join(' ')
  return bekend || <span className="stil">nog niet bekend</span>
}

export function ContactCel({ tafel: { inhoud } }: Props) {
  const { naam, email, website, telefoon } = inhoud.contact
  return (
    <>
      {naam}
      {telefoon && (
        <span className="onder">
          <a className="nl-link" href={`tel:${telefoon.replace(/[^+\d]/g, '')}`}>
            {telefoon}
          </a>
        </span>
      )}
      {email && (
        <span className="onder">
          <MailLink email={email} />
        </span>
      )}
      {website && (
        <span className="onder">
          <a className="nl-link" href={`https://${website}`}>
            {website}
          </a>
        </span>
      )}
      {!email && !website && !telefoon && (
        <span className="onder">
          Adres nog niet bekend. Vraag het ZVH: <MailLink email={zvh.email} />
        </span>
      )}
    </>
  )
}
