import { defineQuery } from '@/server/guarded'
import { canSendMail } from '@/server/mail/mailer'
import { berichten, isBerichtsoort } from './berichten'
import { countWaiting, listRecipients, listWaiting } from './data'

/** As many as one page shows; the parked ones come first. */
const limit = 100

export type WachtendBericht = {
  readonly id: string
  readonly onderwerp: string
  readonly aan: string
  readonly sinds: Date
  readonly pogingen: number
  readonly laatsteFout: string | null
  readonly geparkeerdOp: Date | null
}

export type Berichten = {
  readonly berichten: readonly WachtendBericht[]
  readonly aantal: number
  readonly mailserver: boolean
}

/** What waits in the outbox: which notice, for whom, how often tried and why it did not leave. Nothing about a casus. */
export const listBerichten = defineQuery('berichten.beheren', async (tx): Promise<Berichten> => {
  const waiting = await listWaiting(tx, limit)
  const recipients = await listRecipients(
    tx,
    waiting.flatMap(({ ontvangerId }) => ontvangerId ?? []),
  )
  const byId = new Map(recipients.map(({ id, naam, email }) => [id, `${naam} (${email})`]))
  return {
    berichten: waiting.map(
      ({ id, soort, ontvangerId, adres, abonneeId, aangemaaktOp, pogingen, laatsteFout, geparkeerdOp }) => ({
        id,
        onderwerp: isBerichtsoort(soort) ? berichten[soort].onderwerp : soort,
        aan: abonneeId
          ? 'een abonnee van de nieuwsbrief'
          : (adres ?? byId.get(ontvangerId ?? '') ?? 'Account bestaat niet meer'),
        sinds: aangemaaktOp,
        pogingen,
        laatsteFout,
        geparkeerdOp,
      }),
    ),
    aantal: await countWaiting(tx),
    mailserver: canSendMail(),
  }
})
