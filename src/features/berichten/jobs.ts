import type { JobHelpers } from 'graphile-worker'
import { z } from 'zod'
import { systeem } from '@/domain/access/actor'
import { inTransaction } from '@/server/db/transaction'
import { log } from '@/server/log'
import type { Samenstellers } from '@/server/mail/compose'
import { canSendMail, sendMail } from '@/server/mail/mailer'
import { findMessage, markFailed, markSent } from './data'
import { stelSamen } from './samenstellen'

const payloadSchema = z.object({ outboxId: z.uuid() })

type Try = Pick<JobHelpers, 'job'>

/** The job that sends one notice; `samenstellers` complete the mails that need data of a feature. */
export const verstuurBericht =
  (samenstellers: Samenstellers = {}) =>
  async (payload: unknown, { job }: Try): Promise<void> => {
    // Without a mail server the message waits in the outbox; the worker plans it again when it starts with one.
    if (!canSendMail()) return
    const { outboxId } = payloadSchema.parse(payload)
    await trySending(outboxId, samenstellers, job.attempts >= job.max_attempts)
  }

/**
 * A second try of a message that already left does nothing; the last failed try parks it.
 * @throws when the mail server refuses, so that the queue tries again later
 */
async function trySending(outboxId: string, samenstellers: Samenstellers, last: boolean): Promise<void> {
  try {
    const mail = await inTransaction(systeem, async (tx) => {
      const message = await findMessage(tx, outboxId)
      return message && !message.verzondenOp ? stelSamen(tx, message, samenstellers) : undefined
    })
    if (mail) await sendMail(mail)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    await inTransaction(systeem, (tx) => markFailed(tx, outboxId, reason.slice(0, 300), last))
    if (last) log.error({ bericht: outboxId }, 'bericht geparkeerd na de laatste poging')
    throw error
  }
  await inTransaction(systeem, (tx) => markSent(tx, outboxId))
}

/** At the start of a worker: plans what waits in the outbox without a job. */
export const planWaitingMessages = (): Promise<unknown> =>
  inTransaction(systeem, (tx) => tx.$queryRaw`SELECT plan_wachtende_berichten()`)
