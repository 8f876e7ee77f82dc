import type { Tx } from '@/server/db/transaction'
import { env } from '@/server/env'
import type { Bericht, Samenstellers } from '@/server/mail/compose'
import type { Mail } from '@/server/mail/mailer'
import { sealUnsubscribe } from '@/server/subscriberLink'
import { berichten, isBerichtsoort } from './berichten'
import { findRecipient, findSubscriber } from './data'

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
  const afmelden = aanvulling?.afmelden && unsubscribeUrl(aanvulling.afmelden)
  return {
    to,
    subject,
    // Always the same for this message, so that a mail server or program recognises a second copy.
    messageId: `<${message.id}@portaal>`,
    text: letter({
      opening: /[.?!]$/.test(subject) ? subject : `${subject}.`,
      regels: aanvulling?.regels ?? [],
      linktekst: aanvulling?.linktekst ?? 'U leest alles in het portaal:',
      casuszin: aanvulling?.casuszin ?? true,
      link: new URL(aanvulling?.pad ?? pad(message), env.PORTAAL_URL).href,
      afmelden,
    }),
    uitnodiging: aanvulling?.uitnodiging,
    afmelden,
  }
}

const unsubscribeUrl = (abonneeId: string): string =>
  new URL(`/nieuwsbrief/afmelden?sleutel=${sealUnsubscribe(abonneeId)}`, env.PORTAAL_URL).href

/** An account that was closed meanwhile gets nothing. */
async function addressOf(tx: Tx, { adres, ontvangerId, abonneeId }: Message): Promise<string | undefined> {
  if (abonneeId !== null) return (await findSubscriber(tx, abonneeId))?.adres
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
  afmelden: string | undefined
}

const letter = ({ opening, regels, linktekst, casuszin, link, afmelden }: Letter): string =>
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
    ...(afmelden ? ['', 'Wilt u de nieuwsbrief niet meer? Meld u af:', afmelden] : []),
  ].join('\n')
