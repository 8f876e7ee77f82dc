import { describe, expect, it } from 'vitest'
import { systeem } from '@/domain/access/actor'
import { findMessage } from '@/features/berichten/data'
import { stelSamen } from '@/features/berichten/samenstellen'
import { begin, bewaar, corrigeer, gooiWeg, verstuur } from '@/features/terugkoppeling/commands'
import { terugkoppelingPdf } from '@/features/terugkoppeling/pdf'
import { findConcept, findTerugkoppeling, listTerugkoppelingen } from '@/features/terugkoppeling/queries'
import { antwoordenFormulier } from '@/features/terugkoppeling/schema'
import { inTransaction } from '@/server/db/transaction'
import { NotAllowed } from '@/server/guarded'
import { seal } from '@/server/seal/seal'
import { demoActor } from '../factories/actors'
import { createGehoudenOverleg } from '../factories/overleg'
import { gezien, ingevuld, value, verzonden, vulIn } from '../factories/terugkoppeling'
import { testDatabase } from '../setup/database'

const { owner } = testDatabase()

describe('from the overleg to the portefeuillehouder', () => {
  it('is filled from the overleg, written by the gemeente, sent once, and told by mail without content', async () => {
    const overleg = await createGehoudenOverleg(owner)
    const procesmanager = await demoActor(owner, 'procesmanager.enschede')
    const houder = await demoActor(owner, 'portefeuillehouder')
    const id = value(await begin(procesmanager, overleg.id))
    const concept = await findConcept(procesmanager, id)
    expect(concept?.velden[0]?.regels).toEqual([overleg.casuscode])
    expect(concept?.velden[5]?.tabel?.rijen).toHaveLength(4)
    expect(concept?.velden[8]?.tabel?.rijen[0]?.[0]).toBe('De plek is klaar.')
    expect(concept?.antwoorden).toMatchObject({
      regie: 'Procesmanager gemeente Enschede',
      ondersteuner: 'ja',
    })
    expect(await findTerugkoppeling(houder, id)).toBeNull()

    expect(await verstuur(procesmanager, { id, gezien: await gezien(procesmanager, id) })).toEqual({
      ok: false,
      reason: 'niet-compleet',
    })
    value(await vulIn(procesmanager, id))
    const nu = await gezien(procesmanager, id)
    const both = await Promise.all([
      verstuur(procesmanager, { id, gezien: nu }),
      verstuur(procesmanager, { id, gezien: nu }),
    ])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])

    const gelezen = await findTerugkoppeling(houder, id)
    expect(gelezen?.velden).toHaveLength(14)
    expect(gelezen?.gelezenOp).toBeInstanceOf(Date)
    expect((await findTerugkoppeling(procesmanager, id))?.gelezenOp).toBeInstanceOf(Date)
    const { rows } = await owner.query(
      `SELECT o.soort, o.gegevens, a.email FROM outbox o JOIN account a ON a.id = o.ontvanger_id WHERE o.sleutel LIKE $1`,
      [`terugkoppeling:${id}:%`],
    )
    expect(rows).toEqual([
      {
        soort: 'terugkoppeling-verzonden',
        gegevens: { terugkoppelingId: id },
        email: 'portefeuillehouder@demo.test',
      },
    ])
    const { rows: mails } = await owner.query<{ id: string }>('SELECT id FROM outbox WHERE sleutel LIKE $1', [
      `terugkoppeling:${id}:%`,
    ])
    const mail = await inTransaction(systeem, async (tx) => {
      const message = await findMessage(tx, mails[0]?.id ?? '')
      return message && stelSamen(tx, message, {})
    })
    expect(mail?.to).toBe('portefeuillehouder@demo.test')
    expect(mail?.text).toContain(`/terugkoppelingen/${id}`)
    expect(mail?.text).not.toContain(overleg.casuscode)
    expect(mail?.text).not.toContain('Enschede')
    const { rows: held } = await owner.query('SELECT terugkoppeling_op FROM overleg WHERE id = $1', [
      overleg.id,
    ])
    expect(held[0]?.terugkoppeling_op).toBeInstanceOf(Date)
  })

  it('begins once, also when two colleagues begin at the same moment', async () => {
    const { id } = await createGehoudenOverleg(owner)
    const procesmanager = await demoActor(owner, 'procesmanager.enschede')
    const bestuur = await demoActor(owner, 'bestuur.enschede')
    const [one, other] = await Promise.all([begin(procesmanager, id), begin(bestuur, id)])
    expect(value(one)).toBe(value(other))
  })

  it('keeps what a colleague wrote meanwhile', async () => {
    const { id: overlegId } = await createGehoudenOverleg(owner)
    const procesmanager = await demoActor(owner, 'procesmanager.enschede')
    const bestuur = await demoActor(owner, 'bestuur.enschede')
    const id = value(await begin(procesmanager, overlegId))
    const old = (await gezien(procesmanager, id)).toISOString()
    value(await vulIn(bestuur, id, { les: 'Van het bestuur.' }))
    const late = antwoordenFormulier.parse({ ...ingevuld, id, gezien: old })
    expect(await bewaar(procesmanager, late)).toEqual({ ok: false, reason: 'inmiddels-gewijzigd' })
    expect((await findConcept(procesmanager, id))?.antwoorden.les).toBe('Van het bestuur.')
  })
})

describe('what points to a person', () => {
  it('is refused in the form, in words that name the field', () => {
    const input = { ...ingevuld, id: crypto.randomUUID(), gezien: new Date().toISOString() }
    const bsn = antwoordenFormulier.safeParse({ ...input, les: 'Het gaat om 111222333.' })
    expect(bsn.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ['les', expect.stringContaining('burgerservicenummer')],
    ])
    const naam = antwoordenFormulier.safeParse({ ...input, signaalTekst: 'Mevrouw Jansen kwam niet.' })
    expect(naam.success).toBe(false)
    expect(
      antwoordenFormulier.safeParse({
        ...input,
        signaalTekst: 'Mevrouw Jansen kwam niet.',
        signaalTekstBevestigd: 'ja',
      }).success,
    ).toBe(true)
  })

  it('stops the sending when it came in through the overleg', async () => {
    const { id: overlegId } = await createGehoudenOverleg(owner)
    const { rows } = await owner.query<{ id: string }>('SELECT id FROM afspraak WHERE overleg_id = $1', [
      overlegId,
    ])
    for (const { id: row } of rows) {
      const wat = seal({ table: 'afspraak', column: 'wat', row }, 'Bel 06-12345678')
      await owner.query('UPDATE afspraak SET wat = $2 WHERE id = $1', [row, wat])
    }
    const procesmanager = await demoActor(owner, 'procesmanager.enschede')
    const id = value(await begin(procesmanager, overlegId))
    value(await vulIn(procesmanager, id))
    expect((await findConcept(procesmanager, id))?.herleidbaar[0]).toContain('Veld 9')
    expect(await verstuur(procesmanager, { id, gezien: await gezien(procesmanager, id) })).toEqual({
      ok: false,
      reason: 'herleidbaar',
    })
  })
})

describe('after sending', () => {
  it('nobody changes it, not even the owner of the database; a correction is a new version', async () => {
    const { id: overlegId } = await createGehoudenOverleg(owner)
    const procesmanager = await demoActor(owner, 'procesmanager.enschede')
    const id = await verzonden(procesmanager, overlegId)
    await expect(
      owner.query(`UPDATE terugkoppeling SET antwoorden = '{}' WHERE id = $1`, [id]),
    ).rejects.toThrow(/verandert niet meer/)
    await expect(owner.query('DELETE FROM terugkoppeling WHERE id = $1', [id])).rejects.toThrow(
      /verandert niet meer/,
    )

    const nieuw = value(await corrigeer(procesmanager, { id, reden: 'De datum klopte niet.' }))
    expect(await corrigeer(procesmanager, { id, reden: 'Nog eens.' })).toEqual({
      ok: false,
      reason: 'correctie-loopt',
    })
    expect((await findConcept(procesmanager, nieuw))?.antwoorden.les).toBe(ingevuld.les)
    value(await verstuur(procesmanager, { id: nieuw, gezien: await gezien(procesmanager, nieuw) }))
    expect(await corrigeer(procesmanager, { id, reden: 'De oude.' })).toEqual({
      ok: false,
      reason: 'nieuwere-versie',
    })
    const houder = await demoActor(owner, 'portefeuillehouder')
    const oud = await findTerugkoppeling(houder, id)
    expect(oud?.versies.map(({ versie, reden }) => [versie, reden])).toEqual([
      [2, 'De datum klopte niet.'],
      [1, null],
    ])
    const { verzonden: lijst } = await listTerugkoppelingen(houder)
    expect(lijst.filter(({ id: each }) => each === id || each === nieuw).map(({ versie }) => versie)).toEqual(
      [2],
    )
  })

  it('a correction that is not wanted any more can be given up; the first version cannot', async () => {
    const procesmanager = await demoActor(owner, 'procesmanager.enschede')
    const eerste = value(await begin(procesmanager, (await createGehoudenOverleg(owner)).id))
    expect(await gooiWeg(procesmanager, eerste)).toEqual({ ok: false, reason: 'niet-gevonden' })
    const id = await verzonden(procesmanager, (await createGehoudenOverleg(owner)).id)
    const correctie = value(await corrigeer(procesmanager, { id, reden: 'Toch niet.' }))
    value(await gooiWeg(procesmanager, correctie))
    expect(await findConcept(procesmanager, correctie)).toBeNull()
    expect(await findTerugkoppeling(procesmanager, id)).not.toBeNull()
  })

  it('is a tagged PDF with the same fields', async () => {
    const procesmanager = await demoActor(owner, 'procesmanager.enschede')
    const id = await verzonden(procesmanager, (await createGehoudenOverleg(owner)).id)
    const terugkoppeling = await findTerugkoppeling(procesmanager, id)
    if (!terugkoppeling) throw new Error('niet gevonden')
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const pdf = await getDocument({ data: new Uint8Array(await terugkoppelingPdf(terugkoppeling)) }).promise
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: `Terugkoppeling ${terugkoppeling.casuscode}`, Language: 'nl-NL' })
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, page) => (await pdf.getPage(page + 1)).getTextContent()),
    )
    const text = pages.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(' ')
    for (const { titel, nummer } of terugkoppeling.velden) expect(text).toContain(`${nummer}. ${titel}`)
    expect(text).toContain('Verzekeraar Voorbeeld')
  })
})

describe('who may see it', () => {
  it('another gemeente, a wijkcoach and a tafelcoordinator see nothing of it', async () => {
    const { id: overlegId } = await createGehoudenOverleg(owner)
    const procesmanager = await demoActor(owner, 'procesmanager.enschede')
    const id = await verzonden(procesmanager, overlegId)
    const almelo = await demoActor(owner, 'procesmanager.almelo')
    expect(await begin(almelo, overlegId)).toEqual({ ok: false, reason: 'niet-gevonden' })
    expect(await findTerugkoppeling(almelo, id)).toBeNull()
    const zvh = await demoActor(owner, 'zvh')
    expect(await findTerugkoppeling(zvh, id)).not.toBeNull()
    await expect(begin(zvh, overlegId)).rejects.toThrow(NotAllowed)
    await expect(findTerugkoppeling(await demoActor(owner, 'triagetafel'), id)).rejects.toThrow(NotAllowed)
    for (const name of [
      'wijkcoach.enschede',
      'triagetafel',
      'procesmanager.almelo',
      'auditor',
      'beheerder',
    ]) {
      const actor = await demoActor(owner, name)
      expect(await inTransaction(actor, (tx) => tx.terugkoppeling.count()), name).toBe(0)
    }
  })

  it('a portefeuillehouder sees no draft and no overleg', async () => {
    const { id: overlegId } = await createGehoudenOverleg(owner)
    value(await begin(await demoActor(owner, 'bestuur.enschede'), overlegId))
    const houder = await demoActor(owner, 'portefeuillehouder')
    const seen = await inTransaction(houder, async (tx) => [
      await tx.terugkoppeling.count({ where: { overlegId } }),
      await tx.overleg.count(),
      await tx.aanmelding.count(),
    ])
    expect(seen).toEqual([0, 0, 0])
  })
})
