import { zvh } from '@content/zvh'
import { MailLink } from './MailLink'

/** What no source says: that it is not known yet, and whom to ask. */
export function Onbekend({ vraagAan = zvh.email }: { vraagAan?: string | undefined }) {
  return (
    <>
      Nog niet bekend. Vraag het aan <MailLink email={vraagAan} />
    </>
  )
}
