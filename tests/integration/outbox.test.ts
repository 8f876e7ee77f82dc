import { describe, expect, it } from 'vitest'
import { inTransaction } from '@/server/db/transaction'
import { enqueue, type OutboxMessage } from '@/server/outbox'
import { createAanmelding } from '../factories/aanmeldingen'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'

const { owner } = testDatabase()

const put = async (who: string, message: OutboxMessage) => {
  const actor = await demoActor(owner, who)
  return inTransaction(actor, (tx) => enqueue(tx, message))
}

const rows = async (sleutel: string) =>
  (await owner.query('SELECT * FROM outbox WHERE sleutel = $1', [sleutel])).rows

describe('the outbox', () => {
  it('takes a notice without an aanmelding, for somebody without an account', async () => {
    const overlegId = crypto.randomUUID()
    await put('zvh', {
      soort: 'terugmelding',
      aan: { adres: 'genodigde@example.nl' },
      over: { overlegId },
      gegevens: { volgnummer: 2 },
      sleutel: 'een',
    })
    expect(await rows('een')).toMatchObject([
      {
        adres: 'genodigde@example.nl',
        ontvanger_id: null,
        overleg_id: overlegId,
        gegevens: { volgnummer: 2 },
      },
    ])
  })

  it('takes the same key once, also from two at the same moment', async () => {
    const { accountId } = await demoActor(owner, 'zvh')
    const message = { soort: 'terugmelding', aan: { accountId }, sleutel: 'twee' }
    await Promise.all([put('zvh', message), put('zvh', message)])
    await put('zvh', message)
    expect(await rows('twee')).toHaveLength(1)
    const { rowCount } = await owner.query('SELECT FROM graphile_worker.jobs WHERE key = $1', [
      `outbox:${(await rows('twee'))[0]?.id}`,
    ])
    expect(rowCount).toBe(1)
  })

  it('refuses a notice about an aanmelding or casus that whoever asks cannot see', async () => {
    const { id, casusId } = await createAanmelding(owner)
    const { accountId } = await demoActor(owner, 'wijkcoach.almelo')
    const message = { soort: 'terugmelding', aan: { accountId } }
    for (const over of [{ aanmeldingId: id }, { casusId }])
      await expect(put('wijkcoach.almelo', { ...message, over })).rejects.toThrow('row-level security')
    await put('wijkcoach.enschede', { ...message, over: { aanmeldingId: id, casusId }, sleutel: 'drie' })
    expect(await rows('drie')).toHaveLength(1)
  })

  it('knows exactly one recipient', async () => {
    await expect(
      owner.query(`INSERT INTO outbox (id, soort, aangemaakt_op) VALUES (gen_random_uuid(), 'x', now())`),
    ).rejects.toThrow('outbox_aan_een')
  })
})
