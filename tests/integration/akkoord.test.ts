import { describe, expect, it } from 'vitest'
import { findGevolgd } from '@/features/aanmeldingen/aanmelder/queries'
import { geefAkkoord, weigerAkkoord } from '@/features/aanmeldingen/procesmanager/commands'
import { listTaken } from '@/features/aanmeldingen/procesmanager/queries'
import { weigerSchema } from '@/features/aanmeldingen/procesmanager/schema'
import { createAanmelding } from '../factories/aanmeldingen'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'

const { owner } = testDatabase()

const enschede = () => demoActor(owner, 'procesmanager.enschede')
const almelo = () => demoActor(owner, 'procesmanager.almelo')
const wachtend = () => createAanmelding(owner, { status: 'wacht-op-akkoord' })

const statusOf = async (id: string) =>
  (
    await owner.query(
      'SELECT status, ligt_bij, ingediend_op, vervolg_stap, betere_route FROM aanmelding WHERE id = $1',
      [id],
    )
  ).rows[0]

const weigering = (id: string) => ({
  id,
  terugmelding: 'Het lokale overleg is nog niet geweest.',
  betereRoute: 'Eerst het lokale overleg.',
  vervolgStap: 'Het wijkteam plant het overleg.',
  vervolgEigenaar: 'gemeente' as const,
})

describe('the agreement of the procesmanager gemeente', () => {
  it('waits in the list of the own gemeente only', async () => {
    const { id } = await wachtend()
    expect((await listTaken(await enschede())).map((taak) => taak.id)).toContain(id)
    expect(await listTaken(await almelo())).toEqual([])
  })

  it('is late when its term has passed', async () => {
    const { id } = await wachtend()
    await owner.query(`UPDATE aanmelding SET uiterlijk = now() - interval '2 days' WHERE id = $1`, [id])
    const taak = (await listTaken(await enschede())).find((each) => each.id === id)
    expect(taak?.teLaat).toMatch(/te laat/)
  })

  it('brings the aanmelding to the table, which does not see it before', async () => {
    const { id } = await wachtend()
    const zvh = await demoActor(owner, 'zvh')
    expect(await geefAkkoord(await almelo(), { id })).toEqual({ ok: false, reason: 'niet-gevonden' })
    expect(await findGevolgd(zvh, id)).toBeNull()
    expect((await geefAkkoord(await enschede(), { id })).ok).toBe(true)
    expect(await statusOf(id)).toMatchObject({
      status: 'ingediend',
      ligt_bij: 'tafel',
      ingediend_op: expect.any(Date),
    })
    const { rows } = await owner.query('SELECT soort FROM outbox WHERE aanmelding_id = $1', [id])
    const soorten = rows.map(({ soort }) => soort)
    expect(soorten.filter((soort) => soort === 'terugmelding')).toHaveLength(1)
    expect(soorten.filter((soort) => soort === 'nieuw-bij-tafel')).toHaveLength(2)
  })

  it('is given once, also by two colleagues at once', async () => {
    const { id } = await wachtend()
    const actor = await enschede()
    const given = await Promise.all([
      geefAkkoord(actor, { id }),
      geefAkkoord(actor, { id }),
      weigerAkkoord(actor, weigering(id)),
    ])
    expect(given.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('is refused with why, a better route and who goes on', async () => {
    const { id } = await wachtend()
    expect((await weigerAkkoord(await enschede(), weigering(id))).ok).toBe(true)
    expect(await statusOf(id)).toMatchObject({
      status: 'niet-in-behandeling',
      ligt_bij: 'gemeente',
      betere_route: 'Eerst het lokale overleg.',
      vervolg_stap: 'Het wijkteam plant het overleg.',
    })
    const gevolgd = await findGevolgd(await demoActor(owner, 'wijkcoach.enschede'), id)
    expect(gevolgd?.volgendeStap).toBe('Het wijkteam plant het overleg.')
    expect(gevolgd?.regels[0]?.tekst).toContain('Het lokale overleg is nog niet geweest.')
    expect(gevolgd?.regels[0]?.tekst).toContain('Betere route: Eerst het lokale overleg.')
  })

  it('is not refused in silence, and never with a name or number in it', () => {
    const id = '00000000-0000-4000-8000-000000000000'
    const empty = weigerSchema.safeParse({ id })
    expect(empty.error?.issues.map(({ path }) => path[0])).toEqual([
      'terugmelding',
      'betereRoute',
      'vervolgStap',
      'vervolgEigenaar',
    ])
    const posted = { ...weigering(id), terugmelding: 'Bel de huisarts op 053-1234567.' }
    expect(weigerSchema.safeParse(posted).success).toBe(false)
  })

  it('is not for somebody without that role', async () => {
    const { id } = await wachtend()
    await expect(geefAkkoord(await demoActor(owner, 'wijkcoach.enschede'), { id })).rejects.toThrow(
      'zonder recht',
    )
  })
})
