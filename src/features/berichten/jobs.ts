import type { JobHelpers } from 'graphile-worker'
import { z } from 'zod'
import { systeem } from '@/domain/access/actor'
import { inTransaction } from '@/server/db/transaction'
import { env } from '@/server/env'
import { log } from '@/server/log'
import { canSendMail, sendMail } from '@/server/mail/mailer'
import { berichten, isBerichtsoort } from './berichten'
import { findMessage, findRecipient, markFailed, markSent } from './data'

const payloadSchema = z.object({ outboxId: z.uuid() })

/**
 * Sends one notice. A second try of a message that already left does nothing; the last failed try parks it.
 * @throws when the mail server refuses, so that the queue tries again later
 */
export async function verstuurBericht(payload: unknown, { job }: Pick<JobHelpers, 'job'>): Promise<void> {
  // Without a mail server the message waits in the outbox; the worker plans it again when it starts with one.
  if (!canSendMail()) return
  const { outboxId } = payloadSchema.parse(payload)
  const found = await inTransaction(systeem, async (tx) => {
    const message = await findMessage(tx, outboxId)
    return message && { message, recipient: await findRecipient(tx, message.ontvangerId) }
  })
  if (!found || found.message.verzondenOp || !isBerichtsoort(found.message.soort)) return
  const { message, recipient } = found
  const parked = job.attempts >= job.max_attempts
  try {
    if (recipient?.actief) {
      const { onderwerp, pad } = berichten[found.message.soort]
      await sendMail({
        to: recipient.email,
        messageId: `<${message.id}@portaal>`,
        ...notice(onderwerp, pad(message.aanmeldingId)),
      })
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    await inTransaction(systeem, (tx) => markFailed(tx, outboxId, reason.slice(0, 300), parked))
    if (parked) log.error({ bericht: outboxId }, 'bericht geparkeerd na de laatste poging')
    throw error
  }
  await inTransaction(systeem, (tx) => markSent(tx, outboxId))
}

/** At the start of a worker: plans what waits in the outbox without a job. */
export const planWaitingMessages = (): Promise<unknown> =>
  inTransaction(systeem, (tx) => tx.$queryRaw`SELECT plan_wachtende_berichten()`)

const notice = (subject: string, path: string) => ({
  subject,
  text: [
    'Goedendag,',
    '',
    `${subject}.`,
    'Om privacyredenen staat er niets over de casus in deze mail.',
    'U leest alles in het portaal:',
    '',
    new URL(path, env.PORTAAL_URL).href,
    '',
    'Met vriendelijke groet,',
    'Portaal doorzettingsmacht Twente',
    '',
    'Dit is een automatisch bericht. U kunt er niet op antwoorden.',
  ].join('\n'),
})
