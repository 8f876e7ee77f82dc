import ICAL from 'ical.js'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { planHerinneringen, samenstellers } from '@/backgroundWork'
import { stop } from '@/features/aanmeldingen/escalatieoverleg/besluit/commands'
import {
  haalWeg,
  noteerAntwoord,
  voegToe,
  wijzig,
} from '@/features/aanmeldingen/escalatieoverleg/deelnemers/commands'
import { findOverleg } from '@/features/aanmeldingen/escalatieoverleg/queries'
import { nodigUit, verplaats, zegAf } from '@/features/aanmeldingen/escalatieoverleg/uitnodigen/commands'
import { nodigUitSchema } from '@/features/aanmeldingen/escalatieoverleg/uitnodigen/schema'
import { verstuurBericht } from '@/features/berichten/jobs'
import { beantwoord } from '@/features/uitnodiging/commands'
import { findUitnodiging } from '@/features/uitnodiging/queries'
import { antwoordSchema } from '@/features/uitnodiging/schema'
import { sealAnswerLink } from '@/server/answerLink'
import { inTransaction } from '@/server/db/transaction'
import { demoActor } from '../factories/actors'
import {
  createGehouden,
  createUitgenodigd,
  deelnemersVan,
  inDays,
  over,
  vasteDeelnemers,
  wanneer,
} from '../factories/overleggen'
import { testDatabase } from '../setup/database'
import { testMailServer } from '../setup/mailServer'

const { owner } = testDatabase()
const server = testMailServer()
afterEach(() => vi.useRealTimers())

const zvh = () => demoActor(owner, 'zvh')

const send = verstuurBericht(samenstellers)
const firstTry = { job: { attempts: 1, max_attempts: 8 } } as Parameters<typeof send>[1]

/** Sends what waits about this overleg to people without an account, as the worker would. */
async function mailsVan(overlegId: string) {
  const { rows } = await owner.query<{ id: string }>(
    'SELECT id FROM outbox WHERE overleg_id = $1 AND adres IS NOT NULL AND verzonden_op IS NULL ORDER BY aangemaakt_op',
    [overlegId],
  )
  const before = server.received.length
  for (const { id } of rows) await send({ outboxId: id }, firstTry)
  return server.received.slice(before)
}

type Received = Awaited<ReturnType<typeof mailsVan>>[number]

/** The calendar file of a mail, read by another library than the one that wrote it. */
function agendaVan({ mail }: Received) {
  const file = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar')
  if (!file) throw new Error('geen agendabestand')
  const { content } = file
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
  const calendar = new ICAL.Component(ICAL.parse(text))
  const [component] = calendar.getAllSubcomponents('vevent')
  if (!component) throw new Error('geen afspraak')
  const event = new ICAL.Event(component)
  return {
    text,
    method: calendar.getFirstPropertyValue('method'),
    status: component.getFirstPropertyValue('status'),
    uid: event.uid,
    sequence: event.sequence,
    start: event.startDate.toJSDate(),
    minutes: event.duration.toSeconds() / 60,
    location: event.location,
    summary: event.summary,
    organizer: event.organizer,
    attendees: event.attendees.map((each) => String(each.getFirstValue()).toLowerCase()),
  }
}

const tokenIn = ({ text }: Received): string => {
  const [, token] = /\/overleg\/antwoord\/([\w-]+)/.exec(text) ?? []
  if (!token) throw new Error('geen antwoordlink')
  return token
}

const komt = (token: string) =>
  ({ token, antwoord: 'komt', vervanger: undefined, vervangerMandaat: undefined }) as const
const wholeMinute = (days: number) => new Date(Math.floor(inDays(days).getTime() / 60_000) * 60_000)

describe('the invitations', () => {
  it('reach everybody with an address, with a calendar file and a link, and say nothing about the casus', async () => {
    const moment = wholeMinute(10)
    const made = await createUitgenodigd(owner, moment)
    const mails = await mailsVan(made.id)
    expect(mails.map(({ to }) => to).sort()).toEqual([
      'directie@ggz.test',
      'inkoop@verzekeraar.test',
      'wethouder@gemeente.test',
    ])
    for (const mail of mails) {
      const agenda = agendaVan(mail)
      expect(agenda).toMatchObject({
        method: 'REQUEST',
        status: 'CONFIRMED',
        sequence: 1,
        start: moment,
        minutes: 60,
      })
      expect(agenda).toMatchObject({ location: 'Twentehuis', summary: 'Bestuurlijk escalatieoverleg' })
      expect(agenda.attendees).toEqual([`mailto:${mail.to}`])
      expect(mail.text).toContain('Wanneer:')
      const all = `${mail.text} ${mail.subject} ${agenda.text}`
      for (const word of [made.referentie, 'TW-', 'inwoner', 'Welke plek', 'stemmen', 'trede'])
        expect(all).not.toContain(word)
    }
    expect(new Set(mails.map(tokenIn)).size).toBe(3)
    expect(new Set(mails.map((mail) => agendaVan(mail).uid)).size).toBe(1)
  })

  it('change with a higher SEQUENCE in the same calendar place; old answers and old links no longer count', async () => {
    const made = await createUitgenodigd(owner)
    const [eerste] = await mailsVan(made.id)
    if (!eerste) throw new Error('geen mail')
    const oud = tokenIn(eerste)
    expect(await beantwoord(komt(oud))).toMatchObject({ ok: true })
    const nieuw = wanneer(wholeMinute(12))
    expect(
      await verplaats(await zvh(), { ...(await over(owner, made.id)), ...nieuw, plaats: 'Stadhuis' }),
    ).toMatchObject({ ok: true })
    const mails = await mailsVan(made.id)
    expect(mails).toHaveLength(3)
    expect(mails.map(agendaVan)).toEqual(
      mails.map(() =>
        expect.objectContaining({
          uid: agendaVan(eerste).uid,
          sequence: 2,
          method: 'REQUEST',
          location: 'Stadhuis',
        }),
      ),
    )
    expect(await beantwoord(komt(oud))).toEqual({ ok: false, reason: 'vervangen' })
    expect((await findOverleg(await zvh(), made.id))?.voortgang.zonderAntwoord).toBe(4)
    const opnieuw = mails.find(({ to }) => to === eerste.to)
    expect(await beantwoord(komt(opnieuw ? tokenIn(opnieuw) : ''))).toMatchObject({ ok: true })
    expect(
      await verplaats(await zvh(), { ...(await over(owner, made.id)), ...nieuw, plaats: 'Stadhuis' }),
    ).toEqual({ ok: false, reason: 'niets-veranderd' })
  })

  it('are withdrawn with CANCEL, and come again with a higher SEQUENCE', async () => {
    const made = await createUitgenodigd(owner)
    const [eerste] = await mailsVan(made.id)
    if (!eerste) throw new Error('geen mail')
    await zegAf(await zvh(), { ...(await over(owner, made.id)), reden: 'De bestuurder is ziek.' })
    const mails = await mailsVan(made.id)
    expect(mails.map((mail) => agendaVan(mail))).toEqual(
      mails.map(() =>
        expect.objectContaining({
          uid: agendaVan(eerste).uid,
          sequence: 2,
          method: 'CANCEL',
          status: 'CANCELLED',
        }),
      ),
    )
    expect(mails.map(({ text }) => text).join()).not.toContain('ziek')
    expect(await beantwoord(komt(tokenIn(eerste)))).toEqual({ ok: false, reason: 'afgezegd' })
    const { rows } = await owner.query('SELECT status FROM aanmelding WHERE id = $1', [made.aanmeldingId])
    expect(rows[0]).toEqual({ status: 'in-behandeling' })
    await nodigUit(await zvh(), { ...(await over(owner, made.id)), ...wanneer(wholeMinute(20)) })
    expect((await mailsVan(made.id)).map((mail) => agendaVan(mail).sequence)).toEqual([3, 3, 3])
  })

  it('that were overtaken before they left are not sent any more', async () => {
    const made = await createUitgenodigd(owner)
    await verplaats(await zvh(), { ...(await over(owner, made.id)), ...wanneer(wholeMinute(12)) })
    expect((await mailsVan(made.id)).map((mail) => agendaVan(mail).sequence)).toEqual([2, 2, 2])
    await zegAf(await zvh(), { ...(await over(owner, made.id)), reden: 'Ziek.' })
    await nodigUit(await zvh(), { ...(await over(owner, made.id)), ...wanneer(wholeMinute(20)) })
    expect((await mailsVan(made.id)).map((mail) => agendaVan(mail).method)).toEqual([
      'REQUEST',
      'REQUEST',
      'REQUEST',
    ])
  })

  it('follow who comes later, who leaves, and who has another address', async () => {
    const made = await createUitgenodigd(owner)
    await mailsVan(made.id)
    const actor = await demoActor(owner, 'procesmanager.enschede')
    await voegToe(actor, {
      ...(await over(owner, made.id)),
      rol: 'politie',
      organisatie: 'Politie',
      functie: 'Districtschef',
      mandaat: 'ja',
      email: 'district@politie.test',
    })
    expect((await mailsVan(made.id)).map((mail) => [mail.to, agendaVan(mail).method])).toEqual([
      ['district@politie.test', 'REQUEST'],
    ])
    const deelnemers = await deelnemersVan(owner, made.id)
    const id = (rol: string) => deelnemers.find((each) => each.rol === rol)?.id ?? ''
    await haalWeg(actor, { ...(await over(owner, made.id)), deelnemerId: id('politie') })
    const [weg] = await mailsVan(made.id)
    expect(weg && [weg.to, agendaVan(weg).method]).toEqual(['district@politie.test', 'CANCEL'])
    const { organisatie, functie, mandaat } = vasteDeelnemers[0]
    await wijzig(actor, {
      ...(await over(owner, made.id)),
      deelnemerId: id('bestuurder-instelling'),
      organisatie,
      functie,
      mandaat,
      email: 'ander@ggz.test',
    })
    expect(
      (await mailsVan(made.id)).map((mail) => [mail.to, agendaVan(mail).method, agendaVan(mail).attendees]),
    ).toEqual([
      ['directie@ggz.test', 'CANCEL', ['mailto:directie@ggz.test']],
      ['ander@ggz.test', 'REQUEST', ['mailto:ander@ggz.test']],
    ])
  })

  it('refuse a moment that has passed, a wrong time and a place with a telephone number', () => {
    const filled = {
      id: crypto.randomUUID(),
      gezien: '1',
      datum: inDays(9).toISOString().slice(0, 10),
      tijd: '10.00',
      duur: '60',
      plaats: 'Twentehuis',
    }
    const fouten = (changes: object) =>
      (nodigUitSchema.safeParse({ ...filled, ...changes }).error?.issues ?? []).map(({ path }) =>
        path.join('.'),
      )
    expect(fouten({})).toEqual([])
    expect(fouten({ datum: '2020-01-06' })).toEqual(['datum'])
    expect(fouten({ tijd: '25.00' })).toEqual(['tijd'])
    expect(fouten({ duur: '7' })).toEqual(['duur'])
    expect(fouten({ plaats: 'Bel 06-12345678' })).toEqual(['plaats'])
  })
})

describe('answering by the link', () => {
  async function metLink() {
    const made = await createUitgenodigd(owner)
    const mails = await mailsVan(made.id)
    const [mail] = mails
    if (!mail) throw new Error('geen mail')
    return { made, token: tokenIn(mail) }
  }

  it('tells when and where, and nothing of the casus', async () => {
    const { made, token } = await metLink()
    const gezien = await findUitnodiging(token)
    expect(gezien).toMatchObject({
      organisatie: 'Ggz-instelling Voorbeeld',
      plaats: 'Twentehuis',
      mag: { ok: true },
    })
    expect(JSON.stringify(gezien)).not.toMatch(new RegExp(`${made.referentie}|TW-|inwoner`))
  })

  it('reaches one row: no other participant, no aanmelding, no casus, no history', async () => {
    const { made } = await metLink()
    const [een] = await deelnemersVan(owner, made.id)
    const genodigde = { rol: 'genodigde', deelnemerId: een?.id ?? '', overlegId: made.id } as const
    const counts = await inTransaction(genodigde, async (tx) => [
      await tx.overleg.count(),
      await tx.overlegDeelnemer.count(),
      await tx.aanmelding.count(),
      await tx.casus.count(),
      await tx.overlegGebeurtenis.count(),
      await tx.afspraak.count(),
      await tx.outbox.count(),
    ])
    expect(counts).toEqual([1, 1, 0, 0, 0, 0, 0])
  })

  it('counts once, also when two are sent at the same moment, and stands in the history and the audit', async () => {
    const { made, token } = await metLink()
    const both = await Promise.all([
      beantwoord(komt(token)),
      beantwoord({ ...komt(token), antwoord: 'komt-niet' }),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'al-beantwoord' })
    expect(await findUitnodiging(token)).toMatchObject({ mag: { ok: false, reason: 'al-beantwoord' } })
    const overleg = await findOverleg(await zvh(), made.id)
    expect(overleg?.gebeurtenissen.filter(({ handeling }) => handeling === 'antwoord')).toHaveLength(1)
    const { rows } = await owner.query(
      `SELECT rol, account_id FROM audit_regel WHERE handeling = 'overleg.uitnodiging-beantwoord' AND aanmelding_id = $1`,
      [made.aanmeldingId],
    )
    expect(rows).toEqual([{ rol: 'genodigde', account_id: null }])
  })

  it('tells who organises that somebody does not come, once', async () => {
    const { made, token } = await metLink()
    expect(await beantwoord({ ...komt(token), antwoord: 'komt-niet' })).toMatchObject({ ok: true })
    await beantwoord({ ...komt(token), antwoord: 'komt-niet' })
    const { rows } = await owner.query(
      `SELECT email FROM outbox JOIN account a ON a.id = ontvanger_id WHERE overleg_id = $1 AND soort = 'overleg-afwezig' ORDER BY email`,
      [made.id],
    )
    expect(rows).toEqual([{ email: 'zvh2@demo.test' }, { email: 'zvh@demo.test' }])
  })

  it('asks which function replaces, and whether that person may decide', async () => {
    const { made, token } = await metLink()
    const posted = antwoordSchema.safeParse({
      token,
      antwoord: 'vervanger',
      vervanger: '',
      vervangerMandaat: '',
    })
    expect(posted.error?.issues.map(({ path }) => path.join())).toEqual(['vervanger', 'vervangerMandaat'])
    const named = antwoordSchema.safeParse({
      token,
      antwoord: 'vervanger',
      vervanger: 'Bel 06-12345678',
      vervangerMandaat: 'ja',
    })
    expect(named.error?.issues.map(({ path }) => path.join())).toEqual(['vervanger'])
    await beantwoord(
      antwoordSchema.parse({
        token,
        antwoord: 'vervanger',
        vervanger: 'Adjunct-directeur',
        vervangerMandaat: 'ja',
      }),
    )
    expect((await findOverleg(await zvh(), made.id))?.deelnemers[0]).toMatchObject({
      antwoord: 'vervanger',
      vervanger: 'Adjunct-directeur',
      vervangerMandaat: 'ja',
    })
    await verplaats(await zvh(), { ...(await over(owner, made.id)), ...wanneer(), moment: inDays(20) })
    expect((await findOverleg(await zvh(), made.id))?.deelnemers[0]).toMatchObject({
      antwoord: null,
      vervanger: null,
      vervangerMandaat: null,
    })
  })

  it('does nothing for a guessed link, one of somebody else, or one that was cut off', async () => {
    const { made, token } = await metLink()
    for (const wrong of ['', 'x', token.slice(0, -1), `${token}A`, token.split('').reverse().join('')]) {
      expect(await findUitnodiging(wrong)).toBeNull()
      expect(await beantwoord(komt(wrong))).toEqual({ ok: false, reason: 'link-onbekend' })
    }
    const nobody = sealAnswerLink({ deelnemerId: crypto.randomUUID(), overlegId: made.id, volgnummer: 1 })
    expect(await beantwoord(komt(nobody))).toEqual({ ok: false, reason: 'link-onbekend' })
  })

  it('is too late once the overleg began, and gone for who is no longer asked', async () => {
    const { made, token } = await metLink()
    vi.useFakeTimers({ toFake: ['Date'], now: inDays(11) })
    expect(await beantwoord(komt(token))).toEqual({ ok: false, reason: 'voorbij' })
    vi.useRealTimers()
    const [een] = await deelnemersVan(owner, made.id)
    await haalWeg(await zvh(), { ...(await over(owner, made.id)), deelnemerId: een?.id ?? '' })
    expect(await beantwoord(komt(token))).toEqual({ ok: false, reason: 'niet-meer-uitgenodigd' })
  })

  it('can be changed by who organises, who heard it by telephone', async () => {
    const { made, token } = await metLink()
    await beantwoord(komt(token))
    const [een] = await deelnemersVan(owner, made.id)
    const anders = { antwoord: 'komt-niet', vervanger: undefined, vervangerMandaat: undefined } as const
    await noteerAntwoord(await zvh(), {
      ...(await over(owner, made.id)),
      deelnemerId: een?.id ?? '',
      ...anders,
    })
    expect((await deelnemersVan(owner, made.id))[0]?.antwoord).toBe('komt-niet')
  })

  it('stops with the overleg', async () => {
    const { made, token } = await metLink()
    await owner.query(
      `UPDATE aanmelding SET status = 'ingetrokken', uiterlijk = NULL, vervolg_stap = 'pz0.gewist', vervolg_eigenaar = 'gemeente' WHERE id = $1`,
      [made.aanmeldingId],
    )
    await stop(await zvh(), { ...(await over(owner, made.id)), reden: 'Ingetrokken.' })
    expect(await beantwoord(komt(token))).toEqual({ ok: false, reason: 'afgezegd' })
    expect((await mailsVan(made.id)).map((mail) => agendaVan(mail).method)).toEqual([
      'CANCEL',
      'CANCEL',
      'CANCEL',
    ])
  })
})

describe('agreements that are due', () => {
  it('are said to who promised, once before and once after the day, and counted for who watches over them', async () => {
    const made = await createGehouden(owner)
    await owner.query('UPDATE outbox SET verzonden_op = now()')
    await owner.query(`UPDATE afspraak SET uiterlijk = '2027-01-13' WHERE overleg_id = $1`, [made.id])
    const at = async (moment: string) => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) })
      await planHerinneringen(new Date(moment))
      return mailsVan(made.id)
    }
    expect(await at('2027-01-08T10:00:00+01:00')).toEqual([])
    const [vooraf] = await at('2027-01-11T10:00:00+01:00')
    expect(vooraf).toMatchObject({ to: 'directie@ggz.test', subject: 'Een afspraak moet bijna klaar zijn' })
    expect(vooraf?.text).toContain('13 januari 2027')
    expect(vooraf?.text).not.toMatch(/De plek is klaar|TW-/)
    expect(await at('2027-01-12T10:00:00+01:00')).toEqual([])
    const [voorbij] = await at('2027-01-14T10:00:00+01:00')
    expect(voorbij?.subject).toBe('Een afspraak is niet op tijd klaar')
    expect(await at('2027-01-15T10:00:00+01:00')).toEqual([])
    const { rows } = await owner.query<{ regels: string[] }>(
      `SELECT gegevens -> 'regels' AS regels FROM outbox JOIN account a ON a.id = ontvanger_id
       WHERE soort = 'dagbericht' AND email = 'procesmanager.enschede@demo.test' AND outbox.aangemaakt_op = '2027-01-14T10:00:00+01:00'`,
    )
    expect(rows[0]?.regels).toContain('1 afspraak uit een escalatieoverleg is niet op tijd klaar.')
  })
})
