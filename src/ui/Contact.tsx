import type { ReactNode } from 'react'
import { SmalleMailLink } from './MailLink'
import { Panel } from './Panel'
import { SmalleWebLink } from './WebLink'

interface ContactProps {
  name: string
  email?: string | undefined
  phone?: string | undefined
  website?: string | undefined
  note?: ReactNode
}

function withoutProtocol(website: string): string {
  return website.replace(/^https?:\/\//, '').replace(/\/$/, '')
}

export function Contact({ name, email, phone, website, note }: ContactProps) {
  return (
    <Panel>
      <address className="contact not-italic">
        <p>
          <strong>{name}</strong>
        </p>
        {phone && (
          <p>
            Telefoon: <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
          </p>
        )}
        {email && (
          <p>
            E-mail: <SmalleMailLink email={email} />
          </p>
        )}
        {website && (
          <p>
            Website: <SmalleWebLink adres={withoutProtocol(website)} />
          </p>
        )}
      </address>
      {note && <p className="mt-2">{note}</p>}
    </Panel>
  )
}
