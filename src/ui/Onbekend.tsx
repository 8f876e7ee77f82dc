import { MailLink } from './MailLink'

interface OnbekendProps {
  /** Where it is no answer to a label but a sentence: its beginning, with the verb. */
  wat?: string | undefined
  vraagAan: string
}

/** What no source says: that it is not known yet, and whom to ask. */
export function Onbekend({ wat, vraagAan }: OnbekendProps) {
  return (
    <>
      {wat === undefined ? 'Nog niet bekend' : `${wat} nog niet bekend`}. Vraag het aan{' '}
      <MailLink email={vraagAan} />
    </>
  )
}
