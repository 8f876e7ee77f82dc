import { Client } from 'pg'
import { describe, expect, it } from 'vitest'
import { bewaarTermijnen } from '@/features/termijnen/commands'
import { findTermijnen, listTermijnen } from '@/features/termijnen/queries'
import { termijnenSchema } from '@/features/termijnen/schema'
import { inTransaction } from '@/server/db/transaction'
import { loadContent } from '../../scripts/loadContent'
import { createAanmelding } from '../factories/aanmeldingen'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'

const { owner, ownerUrl, appUrl } = testDatabase()
const actor = (name: string) => demoActor(owner, name)

const form = {
  slug: 'triage-transfertafel',
  gezien: '',
  metReactie: 'ja',
  werkdagen: '3',
  indienenVoorafDagen: '7',
  frequentieDagen: '14',
  ritme: 'Elke twee weken op dinsdag.',
  termijn: '',
}

const post = (values: Record<string, string>) => termijnenSchema.parse({ ...form, ...values })
const problems = (values: Record<string, string>) =>
  termijnenSchema.safeParse({ ...form, ...values }).error?.issues.map(({ path }) => path[0]) ?? []

describe('the terms of a table', () => {
  it('are kept by its coordinator, announced for the public pages, and count for the next step', async () => {
    const coordinator = await actor('triagetafel')
    const before = await createAanmelding(owner, { tafel: 'triage-transfertafel' })
    const listener = new Client({ connectionString: appUrl })
    await listener.connect()
    const announced = new Promise<string | undefined>((done) =>
      listener.once('notification', ({ payload }) => done(payload)),
    )
    await listener.query('LISTEN inhoud_gewijzigd')
    expect(await bewaarTermijnen(coordinator, post({}))).toEqual({ ok: true, value: 'triage-transfertafel' })
    expect(await announced).toBe('overlegtafel')
    await listener.end()

    const tafel = await findTermijnen(coordinator, 'triage-transfertafel')
    expect(tafel?.inhoud).toMatchObject({
      reactietermijn: { werkdagen: 3, zekerheid: 'afgeleid' },
      termijnen: { indienenVoorafDagen: 7, frequentieDagen: 14, reactieUren: [] },
      ritme: 'Elke twee weken op dinsdag.',
      termijn: null,
    })
    const after = await createAanmelding(owner, { tafel: 'triage-transfertafel' })
    const { rows } = await owner.query<{ id: string; uiterlijk: Date }>(
      'SELECT id, uiterlijk FROM aanmelding WHERE id IN ($1, $2)',
      [before.id, after.id],
    )
    const until = (id: string) => rows.find((row) => row.id === id)?.uiterlijk.getTime() ?? 0
    expect(until(after.id)).toBeLessThan(until(before.id))
    const audit = await owner.query(
      `SELECT FROM audit_regel WHERE handeling = 'overlegtafel.termijnen-gewijzigd'`,
    )
    expect(audit.rowCount).toBe(1)
  })

  it('are confirmed by the ZVH, for every table; a coordinator cannot confirm', async () => {
    const zvh = await actor('zvh')
    expect((await listTermijnen(zvh)).map(({ slug }) => slug)).toHaveLength(7)
    const keep = async (who: string, values: Record<string, string>) => {
      const tafel = await findTermijnen(await actor(who), 'hoogcomplex-oostnl')
      const gezien = tafel?.bewerktOp?.toISOString() ?? ''
      const input = post({ slug: 'hoogcomplex-oostnl', bevestigd: 'ja', gezien, ...values })
      await bewaarTermijnen(await actor(who), input)
      return (await findTermijnen(zvh, 'hoogcomplex-oostnl'))?.inhoud.reactietermijn
    }
    expect(await keep('hoogcomplex', { werkdagen: '4' })).toEqual({ werkdagen: 4, zekerheid: 'afgeleid' })
    expect(await keep('zvh', { werkdagen: '4' })).toEqual({ werkdagen: 4, zekerheid: 'bevestigd' })
    expect(await keep('hoogcomplex', { werkdagen: '4' })).toEqual({ werkdagen: 4, zekerheid: 'bevestigd' })
  })

  it('are not overwritten by a colleague who looked earlier, nor by a next release', async () => {
    const zvh = await actor('zvh')
    const topx = { slug: 'topx', werkdagen: '8' }
    expect((await bewaarTermijnen(zvh, post(topx))).ok).toBe(true)
    expect(await bewaarTermijnen(zvh, post({ ...topx, werkdagen: '1' }))).toEqual({
      ok: false,
      reason: 'inmiddels-gewijzigd',
    })
    await loadContent(ownerUrl)
    expect((await findTermijnen(zvh, 'topx'))?.inhoud.reactietermijn?.werkdagen).toBe(8)
  })

  it('of another table are not within reach, also not around the query', async () => {
    const coordinator = await actor('triagetafel')
    expect(await findTermijnen(coordinator, 'topx')).toBeNull()
    expect(await bewaarTermijnen(coordinator, post({ slug: 'topx' }))).toEqual({
      ok: false,
      reason: 'tafel-niet-gevonden',
    })
    const touched = await inTransaction(coordinator, (tx) =>
      tx.overlegtafel.updateMany({ where: { slug: 'topx' }, data: { bewerktOp: null } }),
    )
    expect(touched.count).toBe(0)
    await expect(
      inTransaction(coordinator, (tx) =>
        tx.overlegtafel.updateMany({ where: { slug: 'triage-transfertafel' }, data: { naam: 'Mijn tafel' } }),
      ),
    ).rejects.toThrow('permission denied')
  })

  it.each([
    [{ werkdagen: '' }, ['werkdagen']],
    [{ werkdagen: '0' }, ['werkdagen']],
    [{ werkdagen: '-3' }, ['werkdagen']],
    [{ werkdagen: '61' }, ['werkdagen']],
    [{ indienenVoorafDagen: 'drie weken' }, ['indienenVoorafDagen']],
    [{ frequentieDagen: '1,5' }, ['frequentieDagen']],
    [{ uren1: '24' }, ['voorWie1']],
    [{ voorWie2: 'verpleging' }, ['uren2']],
    [{ uren1: '721', voorWie1: 'verpleging' }, ['uren1']],
    [{ ritme: 'x'.repeat(301) }, ['ritme']],
    [{ slug: 'onbekend' }, ['slug']],
  ])('refuse %j and name the field', (values, expected) => {
    expect(problems(values)).toEqual(expected)
  })
})
