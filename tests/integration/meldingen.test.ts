import { describe, expect, it } from 'vitest'
import { samenstellers } from '@/backgroundWork'
import { bezoeker, systeem } from '@/domain/access/actor'
import { verstuurBericht } from '@/features/berichten/jobs'
import { meld } from '@/features/melden/commands'
import { ontvang } from '@/features/melden/ontvang'
import { findEigenAdres } from '@/features/melden/queries'
import { eigenMeldingSchema } from '@/features/melden/schema'
import { beantwoordMelding } from '@/features/redactie/meldingen/commands'
import { telTeksten } from '@/features/redactie/meldingen/jobs'
import { findMelding, listMeldingen } from '@/features/redactie/meldingen/queries'
import { antwoordSchema } from '@/features/redactie/meldingen/schema'
import { findStart } from '@/features/start/queries'
import { inTransaction } from '@/server/db/transaction'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'
import { testMailServer } from '../setup/mailServer'

const { owner } = testDatabase()
const mails = testMailServer()
const actor = (name: string) => demoActor(owner, name)
const pad = '/overlegtafels/triage-transfertafel'
const tel = (dag: string) => inTransaction(systeem, (tx) => telTeksten(tx, new Date(dag)))

describe('klopt iets niet?', () => {
  it('lands with who keeps the text, once, as a task', async () => {
    const gepost = { pad, tekst: 'Het overleg is nu op donderdag.', adres: 'lezer@voorbeeld.nl' }
    expect(await ontvang(gepost)).toEqual({ pad, metAdres: true, state: undefined })
    await ontvang(gepost)
    const coordinator = await actor('triagetafel')
    expect(await listMeldingen(coordinator)).toMatchObject([
      { soort: 'overlegtafel', sleutel: 'triage-transfertafel', tekst: gepost.tekst },
    ])
    const { wachtend } = await findStart(coordinator)
    expect(wachtend).toMatchObject([{ waarover: pad, href: expect.stringContaining('/redactie/meldingen/') }])
    expect(await listMeldingen(await actor('hoogcomplex'))).toEqual([])
    expect(await listMeldingen(await actor('zvh'))).toHaveLength(1)
    const audit = await owner.query(
      `SELECT rol, account_id FROM audit_regel WHERE handeling = 'melding.gedaan'`,
    )
    expect(audit.rows).toEqual([{ rol: 'bezoeker', account_id: null }])
  })

  it('is answered once; the reader hears it by mail and the address is gone', async () => {
    const coordinator = await actor('triagetafel')
    const [melding] = await listMeldingen(coordinator)
    const antwoord = antwoordSchema.parse({
      id: melding?.id,
      antwoord: 'U hebt gelijk, het staat er nu goed.',
    })
    expect(await beantwoordMelding(await actor('hoogcomplex'), antwoord)).toEqual({
      ok: false,
      reason: 'niet-gevonden',
    })
    const samen = await Promise.all([
      beantwoordMelding(coordinator, antwoord),
      beantwoordMelding(await actor('zvh'), antwoord),
    ])
    expect(samen.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await findMelding(coordinator, antwoord.id)).toMatchObject({
      adres: null,
      antwoord: antwoord.antwoord,
    })
    const { rows } = await owner.query<{ id: string }>(
      `SELECT id FROM outbox WHERE soort = 'melding-beantwoord'`,
    )
    expect(rows).toHaveLength(1)
    await verstuurBericht(samenstellers)({ outboxId: rows[0]?.id }, {
      job: { attempts: 1, max_attempts: 8 },
    } as never)
    expect(mails.received).toMatchObject([
      { to: 'lezer@voorbeeld.nl', text: expect.stringContaining('U hebt gelijk') },
    ])
    expect(mails.received[0]?.text).toContain(`https://portaal.example.nl${pad}`)
    expect((await findStart(coordinator)).wachtend).toEqual([])
  })

  it.each([
    [{ tekst: '' }, 'tekst', 'Schrijf op wat er niet klopt.'],
    [{ tekst: 'x'.repeat(1001) }, 'tekst', 'korter'],
    [{ tekst: 'Bel mij op 06-12345678.' }, 'tekst', 'telefoonnummer'],
    [{ adres: 'a@b.nl\r\nBcc: c@d.nl' }, 'adres', 'één e-mailadres'],
    [{ adres: 'geen adres' }, 'adres', 'één e-mailadres'],
  ])('refuses %j with what to do, and gives everything back', async (fout, veld, melding) => {
    const gepost = { pad: '/treden', tekst: 'Er staat een fout.', adres: '', ...fout }
    const { state } = await ontvang(gepost)
    expect(state?.values).toEqual(gepost)
    expect(state?.errors[veld]).toContain(melding)
    expect((await owner.query(`SELECT FROM inhoud_melding WHERE pad = '/treden'`)).rowCount).toBe(0)
  })

  it('goes to the ZVH for a page without an owner of its own, and never to another site', async () => {
    expect(await ontvang({ pad: '//kwaad.example', tekst: 'Een fout.' })).toMatchObject({ pad: '/' })
    expect(await listMeldingen(await actor('triagetafel'))).toHaveLength(1)
    expect(await listMeldingen(await actor('redacteur'))).toHaveLength(2)
    expect(await inTransaction(bezoeker, (tx) => tx.inhoudMelding.count())).toBe(0)
  })

  it('of who is signed in goes to the ZVH without telling which casus, and is answered by mail', async () => {
    const melder = await actor('wijkcoach.enschede')
    const adres = await findEigenAdres(melder)
    expect(adres).toBe('wijkcoach.enschede@demo.test')
    const gepost = { pad: `/casussen/${crypto.randomUUID()}/rode-knop`, tekst: 'Hier staat een fout.' }
    await meld({ ...eigenMeldingSchema.parse(gepost), adres })
    const redacteur = await actor('redacteur')
    const gevonden = (await listMeldingen(redacteur)).find(({ tekst }) => tekst === gepost.tekst)
    expect(gevonden).toMatchObject({ pad: '/casussen/rode-knop', soort: null, sleutel: null, adres })
    expect(await listMeldingen(await actor('procesmanager.enschede'))).toEqual([])
    const antwoord = antwoordSchema.parse({ id: gevonden?.id, antwoord: 'Het staat er nu goed.' })
    expect(await beantwoordMelding(redacteur, antwoord)).toMatchObject({ ok: true })
    const { rows } = await owner.query<{ id: string }>(
      `SELECT id FROM outbox WHERE soort = 'melding-beantwoord' ORDER BY aangemaakt_op DESC LIMIT 1`,
    )
    await verstuurBericht(samenstellers)({ outboxId: rows[0]?.id }, {
      job: { attempts: 1, max_attempts: 8 },
    } as never)
    expect(mails.received.at(-1)).toMatchObject({ to: adres })
    expect(mails.received.at(-1)?.text).toContain('(casussen, rode knop)')
    expect(mails.received.at(-1)?.text).toContain('https://portaal.example.nl/start')
  })
})

describe('the daily overview', () => {
  it('tells the owner every day what readers say, and once a month what was not looked at', async () => {
    const [redacteur, coordinator] = [await actor('redacteur'), await actor('triagetafel')]
    const gewoon = await tel('2026-11-24T08:00:00Z')
    expect(gewoon).toEqual([
      { accountId: redacteur.accountId, regel: '1 lezer zegt dat er iets niet klopt in uw teksten.' },
    ])
    // Saturday the first and Sunday: the working month begins on Monday the third.
    const maandelijks = await tel('2026-08-03T08:00:00Z')
    expect(maandelijks).toContainEqual({
      accountId: coordinator.accountId,
      regel: 'Kijk 1 tekst na: dat is langer dan een half jaar geleden.',
    })
    expect(await tel('2026-08-04T08:00:00Z')).toHaveLength(1)
  })
})
