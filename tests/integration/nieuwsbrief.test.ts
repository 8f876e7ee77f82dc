import { beforeEach, describe, expect, it } from 'vitest'
import { samenstellers } from '@/backgroundWork'
import { verstuurBericht } from '@/features/berichten/jobs'
import { listBerichten } from '@/features/berichten/queries'
import { bevestig, meldAan, meldAf } from '@/features/nieuwsbrief/commands'
import { wisNooitBevestigd } from '@/features/nieuwsbrief/jobs'
import { ontvang } from '@/features/nieuwsbrief/ontvang'
import { sealConfirmation } from '@/server/subscriberLink'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'
import { testMailServer } from '../setup/mailServer'

const { owner } = testDatabase()
const mails = testMailServer()
const actor = (name: string) => demoActor(owner, name)

/** The worker, without its queue. */
async function bezorg(): Promise<void> {
  const { rows } = await owner.query('SELECT id FROM outbox WHERE verzonden_op IS NULL ORDER BY sleutel')
  const poging = { job: { attempts: 1, max_attempts: 8 } } as never
  for (const { id } of rows) await verstuurBericht(samenstellers)({ outboxId: id }, poging)
}

const abonnees = async () =>
  (await owner.query('SELECT id, adres, bevestigd_op FROM nieuwsbrief_abonnee ORDER BY adres')).rows

const sleutelIn = (tekst: string | undefined, pad: string): string =>
  new RegExp(`https://portaal\\.example\\.nl/nieuwsbrief/${pad}\\?sleutel=([\\w-]+)`).exec(
    tekst ?? '',
  )?.[1] ?? ''

/** A subscriber who said yes. */
async function abonnee(adres: string): Promise<string> {
  await meldAan(adres)
  const { rows } = await owner.query('SELECT id FROM nieuwsbrief_abonnee WHERE adres = $1', [adres])
  await bevestig(sealConfirmation(rows[0].id, new Date(Date.now() + 1000)))
  return rows[0].id
}

beforeEach(() => owner.query('DELETE FROM nieuwsbrief_abonnee; DELETE FROM nieuwsbrief'))

describe('who wants the nieuwsbrief', () => {
  it('gets a mail with a link, and is a subscriber after saying yes', async () => {
    expect(await ontvang({ adres: ' Lezer@Voorbeeld.NL ' })).toBeUndefined()
    expect(await abonnees()).toMatchObject([{ adres: 'lezer@voorbeeld.nl', bevestigd_op: null }])
    await bezorg()
    expect(mails.received).toMatchObject([
      { to: 'lezer@voorbeeld.nl', subject: 'Bevestig dat u de nieuwsbrief wilt' },
    ])
    expect(mails.received[0]?.text).not.toContain('casus')
    const sleutel = sleutelIn(mails.received[0]?.text, 'bevestigen')
    expect(await bevestig(sleutel)).toBe(true)
    expect(await bevestig(sleutel)).toBe(true)
    expect(await abonnees()).toMatchObject([{ bevestigd_op: expect.any(Date) }])
    const { rows } = await owner.query(
      `SELECT DISTINCT handeling, rol, account_id FROM audit_regel WHERE handeling LIKE 'nieuwsbrief.%' ORDER BY 1`,
    )
    expect(rows).toEqual([
      { handeling: 'nieuwsbrief.aangevraagd', rol: 'bezoeker', account_id: null },
      { handeling: 'nieuwsbrief.bevestigd', rol: 'bezoeker', account_id: null },
    ])
  })

  it('hears in the mail, not on the page, that the address has it already; one mail a day', async () => {
    await abonnee('bekend@voorbeeld.nl')
    await owner.query('DELETE FROM outbox')
    for (let keer = 0; keer < 3; keer++) {
      expect(await ontvang({ adres: 'bekend@voorbeeld.nl' })).toBeUndefined()
      expect(await ontvang({ adres: 'nieuw@voorbeeld.nl' })).toBeUndefined()
    }
    await bezorg()
    const onderwerp = (adres: string) =>
      mails.received.filter(({ to }) => to === adres).map((een) => een.subject)
    expect(onderwerp('bekend@voorbeeld.nl')).toEqual(['U krijgt de nieuwsbrief al'])
    expect(onderwerp('nieuw@voorbeeld.nl')).toEqual(['Bevestig dat u de nieuwsbrief wilt'])
    expect(await abonnees()).toHaveLength(2)
  })

  it.each([
    '',
    'geen adres',
    'a@b.nl\r\nBcc: c@d.nl',
    'a@b.nl\nc@d.nl',
    'a@b.nl, c@d.nl',
    `${'a'.repeat(200)}@b.nl`,
    'a@b.nl\u0000',
  ])('cannot be %j', async (adres) => {
    const state = await ontvang({ adres })
    expect(state).toEqual({
      values: { adres },
      errors: { adres: expect.stringContaining('één e-mailadres') },
    })
    expect(await abonnees()).toEqual([])
  })

  it('is erased after a week without a yes; the link is of no use then, nor is one that was made up', async () => {
    await meldAan('twijfel@voorbeeld.nl')
    await abonnee('zeker@voorbeeld.nl')
    const [{ id }] = await abonnees()
    const over = (dagen: number) => new Date(Date.now() + dagen * 24 * 60 * 60_000)
    await wisNooitBevestigd(over(6))
    expect(await abonnees()).toHaveLength(2)
    await wisNooitBevestigd(over(8))
    expect(await abonnees()).toMatchObject([{ adres: 'zeker@voorbeeld.nl' }])
    expect(await bevestig(sealConfirmation(id, over(1)))).toBe(false)
    expect(await bevestig(sealConfirmation(id, over(-1)))).toBe(false)
    expect(await bevestig('verzonnen')).toBe(false)
    expect(await meldAf(sealConfirmation(id, over(1)))).toBe(false)
    expect((await owner.query('SELECT FROM outbox WHERE abonnee_id = $1', [id])).rowCount).toBe(0)
  })
})

describe('an address', () => {
  it('is seen by nobody in the portal, the beheerder of the outbox included', async () => {
    await meldAan('geheim@voorbeeld.nl')
    const { berichten } = await listBerichten(await actor('beheerder'))
    expect(berichten).toMatchObject([{ aan: 'een abonnee van de nieuwsbrief' }])
    expect(JSON.stringify(berichten)).not.toContain('geheim@')
  })
})
