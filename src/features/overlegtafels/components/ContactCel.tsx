import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import type { Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { SmalleMailLink } from '@/ui/MailLink'
import { SmalleWebLink } from '@/ui/WebLink'

type Props = { contact: Overlegtafel['inhoud']['contact']; zvh: Zvh }

/** Name and addresses of a table; when there is none, whom to ask. */
export function ContactCel({ contact, zvh }: Props) {
  const { naam, email, website, telefoon } = contact
  return (
    <>
      {naam}
      {telefoon && (
        <span className="adres">
          <a className="nl-link" href={`tel:${telefoon.replace(/[^+\d]/g, '')}`}>
            {telefoon}
          </a>
        </span>
      )}
      {email && (
        <span className="adres">
          <SmalleMailLink email={email} />
        </span>
      )}
      {website && (
        <span className="adres">
          <SmalleWebLink adres={website} />
        </span>
      )}
      {!email && !website && !telefoon && (
        <span className="adres">
          Adres nog niet bekend. Vraag het ZVH: <SmalleMailLink email={zvh.email} />
        </span>
      )}
    </>
  )
}
