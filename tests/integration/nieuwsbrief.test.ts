import { beforeEach, describe, expect, it } from 'vitest'
import { samenstellers } from '@/backgroundWork'
import type { Actor } from '@/domain/access/actor'
import { verstuurBericht } from '@/features/berichten/jobs'
import { listBerichten } from '@/features/berichten/queries'
import { bevestig, meldAan, meldAf } from '@/features/nieuwsbrief/commands'
import { wisNooitBevestigd } from '@/features/nieuwsbrief/jobs'
import { ontvang } from '@/features/nieuwsbrief/ontvang'
import {
  beginNieuwsbrief,
  bewaarNieuwsbrief,
  gooiNieuwsbriefWeg,
  verstuurNieuwsbrief,
} from '@/features/redactie/nieuwsbrief/commands'
import { findNieuwsbrief, listNieuwsbrieven } from '@/features/redactie/nieuwsbrief/queries'
import { bewaarSchema } from '@/features/redactie/nieuwsbrief/schema'
import { inTransaction } from '@/server/db/transaction'
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

beforeEach(() => owner.query('DELETE FROM nieuwsbrief_abonnee; DELETE FROM nieuwsbrief; DELETE FROM nieuws'))

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

/** Two items of news that are public; straight into the table, because how they come there is tested elsewhere. */
async function zetNieuws(): Promise<void> {
  for (const [slug, naam, datum] of [
    ['oud', 'Oud bericht', '2026-01-31'],
    ['nieuw', 'Nieuw bericht', '2026-11-20'],
  ])
    await owner.query(
      `INSERT INTO nieuws (slug, naam, volgorde, inhoud, seed_hash) VALUES ($1, $2, 1, $3, '') ON CONFLICT DO NOTHING`,
      [
        slug,
        naam,
        JSON.stringify({ datum, kort: `Kort ${slug}.`, alineas: ['Tekst.'], link: null, eigenaar: 'ZVH' }),
      ],
    )
}

const gelukt = <T>(uitslag: { ok: true; value: T } | { ok: false; reason: string }): T => {
  if (!uitslag.ok) throw new Error(uitslag.reason)
  return uitslag.value
}

async function brief(wie: Actor, woorden: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const id = gelukt(await beginNieuwsbrief(wie))
  const invoer = {
    id,
    gezien: '1',
    onderwerp: 'Nieuws!',
    inleiding: 'Dag allemaal.',
    items: ['nieuw', 'oud'],
  }
  gelukt(await bewaarNieuwsbrief(wie, bewaarSchema.parse({ ...invoer, ...woorden })))
  return id
}

describe('a nieuwsbrief', () => {
  it('begins with the news that was in none yet, newest first, and is only for who writes the news', async () => {
    await zetNieuws()
    const [redacteur, zvh] = [await actor('redacteur'), await actor('zvh')]
    const id = gelukt(await beginNieuwsbrief(redacteur))
    expect(await findNieuwsbrief(zvh, id)).toMatchObject({ items: ['nieuw', 'oud'], verstuurdOp: null })
    const tweede = gelukt(await beginNieuwsbrief(zvh))
    expect(await findNieuwsbrief(zvh, tweede)).toMatchObject({ items: [] })
    for (const naam of ['triagetafel', 'procesmanager.enschede']) {
      const ander = await actor(naam)
      expect(await listNieuwsbrieven(ander)).toBeNull()
      expect(await findNieuwsbrief(ander, id)).toBeNull()
      expect(await beginNieuwsbrief(ander)).toEqual({ ok: false, reason: 'niet-gevonden' })
      expect(await inTransaction(ander, (tx) => tx.nieuwsbrief.count())).toBe(0)
      expect(await inTransaction(ander, (tx) => tx.nieuwsbriefAbonnee.count())).toBe(0)
    }
  })

  it.each([
    [{ onderwerp: ' ' }, 'onderwerp'],
    [{ onderwerp: 'x'.repeat(121) }, 'onderwerp'],
    [{ inleiding: 'x'.repeat(1001) }, 'inleiding'],
    [{ items: undefined }, 'items'],
    [{ items: ['../x'] }, 'items.0'],
  ])('is not saved with %j', (fout, veld) => {
    const invoer = {
      id: crypto.randomUUID(),
      gezien: '1',
      onderwerp: 'Nieuws',
      inleiding: '',
      items: 'nieuw',
    }
    expect(bewaarSchema.safeParse({ ...invoer, ...fout }).error?.issues[0]?.path.join('.')).toBe(veld)
    expect(bewaarSchema.parse({ ...invoer, onderwerp: 'a\r\nBcc: c@d.nl' }).onderwerp).toBe('a Bcc: c@d.nl')
  })

  it('goes once to everybody who said yes, whoever presses at the same time, as it was when it was sent', async () => {
    await zetNieuws()
    const [redacteur, zvh] = [await actor('redacteur'), await actor('zvh')]
    const id = await brief(redacteur)
    expect(await verstuurNieuwsbrief(zvh, { id, gezien: 2 })).toEqual({ ok: false, reason: 'geen-abonnees' })
    await abonnee('een@voorbeeld.nl')
    await abonnee('twee@voorbeeld.nl')
    await meldAan('twijfel@voorbeeld.nl')
    await owner.query(`DELETE FROM outbox`)
    expect(await verstuurNieuwsbrief(zvh, { id, gezien: 1 })).toMatchObject({ reason: 'intussen-gewijzigd' })
    const samen = await Promise.all(
      [redacteur, zvh, zvh].map((wie) => verstuurNieuwsbrief(wie, { id, gezien: 2 })),
    )
    expect(samen.filter(({ ok }) => ok)).toHaveLength(1)
    await owner.query(`UPDATE nieuws SET naam = 'Veranderd'`)
    expect((await findNieuwsbrief(zvh, id))?.post).toEqual({ verzonden: 0, wacht: 2, geparkeerd: 0 })
    await bezorg()
    await bezorg()
    expect(mails.received.map(({ to }) => to).sort()).toEqual(['een@voorbeeld.nl', 'twee@voorbeeld.nl'])
    const [mail] = mails.received
    expect(mail?.subject).toBe('Nieuws!')
    expect(mail?.text).toMatch(
      /Dag allemaal\.[\s\S]*Nieuw bericht \(20 november 2026\)\nKort nieuw\.\nhttps:\/\/portaal\.example\.nl\/nieuws\/nieuw[\s\S]*Oud bericht/,
    )
    expect(mail?.text).not.toContain('casus')
    expect(await findNieuwsbrief(zvh, id)).toMatchObject({ aantal: 2, post: { verzonden: 2, wacht: 0 } })
    expect(
      await bewaarNieuwsbrief(zvh, bewaarSchema.parse({ id, gezien: '2', onderwerp: 'x', items: 'oud' })),
    ).toEqual({ ok: false, reason: 'intussen-gewijzigd' })
    expect(await gooiNieuwsbriefWeg(zvh, { id, gezien: 2 })).toMatchObject({ ok: false })
    const audit = `SELECT count(*)::int AS n FROM audit_regel WHERE handeling = 'nieuwsbrief.verstuurd'`
    expect((await owner.query(audit)).rows).toEqual([{ n: 1 }])
  })

  it('is not sent with an item that is not public any more', async () => {
    await zetNieuws()
    await abonnee('een@voorbeeld.nl')
    const id = await brief(await actor('zvh'), { items: ['nieuw', 'weg'] })
    expect(await verstuurNieuwsbrief(await actor('zvh'), { id, gezien: 2 })).toEqual({
      ok: false,
      reason: 'bericht-weg',
    })
  })

  it('can be left with one press in the mail program, and then nothing of the address is left', async () => {
    await zetNieuws()
    await abonnee('weg@voorbeeld.nl')
    await owner.query('DELETE FROM outbox')
    const id = await brief(await actor('zvh'))
    gelukt(await verstuurNieuwsbrief(await actor('zvh'), { id, gezien: 2 }))
    await bezorg()
    const [mail] = mails.received
    const kop = (naam: string) => mail?.mail.headers.find(({ key }) => key === naam)?.value ?? ''
    expect(kop('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    const sleutel = sleutelIn(kop('list-unsubscribe'), 'afmelden')
    expect(kop('list-unsubscribe')).toBe(
      `<https://portaal.example.nl/nieuwsbrief/afmelden?sleutel=${sleutel}>`,
    )
    expect(sleutelIn(mail?.text, 'afmelden')).toBe(sleutel)
    expect(await meldAf(`${sleutel.slice(0, -1)}_`)).toBe(false)
    expect(await abonnees()).toHaveLength(1)
    expect(await meldAf(sleutel)).toBe(true)
    expect(await meldAf(sleutel)).toBe(true)
    expect(await abonnees()).toEqual([])
    const { rows } = await owner.query(`SELECT row_to_json(o)::text AS rij FROM outbox o
      UNION ALL SELECT row_to_json(a)::text FROM audit_regel a UNION ALL SELECT row_to_json(j)::text FROM graphile_worker._private_jobs j`)
    expect(rows.map(({ rij }) => rij).join()).not.toContain('weg@voorbeeld.nl')
    expect((await owner.query('SELECT FROM outbox')).rowCount).toBe(0)
  })

  it('cannot be put in the outbox past the people who make it', async () => {
    await zetNieuws()
    await abonnee('een@voorbeeld.nl')
    await owner.query('DELETE FROM outbox')
    const id = await brief(await actor('zvh'))
    await inTransaction(await actor('wijkcoach.enschede'), async (tx) => {
      await tx.nieuwsbrief.updateMany({
        where: { id },
        data: { verstuurdOp: new Date(), inhoud: {}, aantal: 1 },
      })
      await tx.$executeRaw`SELECT zet_nieuwsbrief_klaar(${id}::uuid, now())`
    })
    expect((await owner.query('SELECT FROM outbox')).rowCount).toBe(0)
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
