import type { Tx } from '@/server/db/transaction'
import { env } from '@/server/env'
import type { Bericht, Samenstellers } from '@/server/mail/compose'
import type { Mail } from '@/server/mail/mailer'
import { berichten, isBerichtsoort } from './berichten'
import { findRecipient } from './data'

type Message = Bericht & { readonly adres: string | null }

/**
 * The mail for one row of the outbox; undefined when there is nobody to tell, or nothing to tell any more.
 * @throws for a soort without words: a mistake in the code, which a person finds among the parked ones
 */
export async function stelSamen(
  tx: Tx,
  message: Message,
  samenstellers: Samenstellers,
): Promise<Mail | undefined> {
  if (!isBerichtsoort(message.soort)) throw new Error(`bericht zonder woorden: ${message.soort}`)
  const to = await addressOf(tx, message)
  if (to === undefined) return undefined
  const aanvulling = await samenstellers[message.soort]?.(tx, message)
  if (aanvulling === 'vervallen') return undefined
  const { onderwerp, pad } = berichten[message.soort]
  const subject = aanvulling?.onderwerp ?? onderwerp
  return {
    to,
    subject,
    // Always the same for this message, so that a mail server or program recognises a second copy.
    messageId: `<${message.id}@portaal>`,
    text: letter({
      opening: `${subject}.`,
      regels: aanvulling?.regels ?? [],
      linktekst: aanvulling?.linktekst ?? 'U leest alles in het portaal:',
      casuszin: aanvulling?.casuszin ?? true,
      link: new URL(aanvulling?.pad ?? pad(message), env.PORTAAL_URL).href,
    }),
    uitnodiging: aanvulling?.uitnodiging,
  }
}

/** An account that was closed meanwhile gets nothing. */
async function addressOf(tx: Tx, { adres, ontvangerId }: Message): Promise<string | undefined> {
  if (adres !== null || ontvangerId === null) return adres ?? undefined
  const recipient = await findRecipient(tx, ontvangerId)
  return recipient?.actief ? recipient.email : undefined
}

type Letter = {
  opening: string
  regels: readonly string[]
  linktekst: string
  casuszin: boolean
  link: string
}

const letter = ({ opening, regels, linktekst, casuszin, link }: Letter): string =>
  [
    'Goedendag,',
    '',
    opening,
    ...(regels.length > 0 ? ['', ...regels, ''] : []),
    ...(casuszin ? ['Om privacyredenen staat er niets over de casus in deze mail.'] : []),
    linktekst,
    '',
    link,
    '',
    'Met vriendelijke groet,',
    'Portaal doorzettingsmacht Twente',
    '',
    'Dit is een automatisch bericht. U kunt er niet op antwoorden.',
  ].join('\n')
