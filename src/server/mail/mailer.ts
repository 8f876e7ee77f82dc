import { createTransport, type Transporter } from 'nodemailer'
import { env } from '../env'
import type { Uitnodiging } from './compose'

export type Mail = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly messageId: string
  /** Where a mail program leaves the nieuwsbrief by one press (RFC 8058). */
  readonly afmelden?: string | undefined
  readonly uitnodiging?: Uitnodiging | undefined
}

/** How long the mail server may take before the try counts as failed (milliseconds). */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

const kept = globalThis as typeof globalThis & { portaalMailer?: Transporter }

/** Whether a mail server is set; without one the outbox keeps what waits. */
export const canSendMail = (): boolean => env.SMTP_URL !== undefined

/**
 * Hands one mail to the mail server of SMTP_URL.
 * @throws when there is no mail server or it does not accept the mail; the job tries again later
 */
export async function sendMail({ uitnodiging, afmelden, ...mail }: Mail): Promise<void> {
  if (!env.SMTP_URL) throw new Error('geen mailserver ingesteld (SMTP_URL)')
  kept.portaalMailer ??= createTransport({ url: env.SMTP_URL, ...timeouts })
  const calendar = uitnodiging && { icalEvent: { ...uitnodiging, filename: 'uitnodiging.ics' } }
  const headers = afmelden && {
    headers: { 'List-Unsubscribe': `<${afmelden}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  }
  await kept.portaalMailer.sendMail({ from: env.MAIL_VAN, ...mail, ...calendar, ...headers })
}
