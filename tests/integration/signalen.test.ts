import { describe, expect, it } from 'vitest'
import { volgOp } from '@/features/signalen/commands'
import { findSignaal, findSignalen } from '@/features/signalen/queries'
import { opvolgSchema } from '@/features/signalen/schema'
import { corrigeer, verstuur } from '@/features/terugkoppeling/commands'
import { findTerugkoppeling } from '@/features/terugkoppeling/queries'
import { NotAllowed } from '@/server/guarded'
import { demoActor } from '../factories/actors'
import { createGehoudenOverleg } from '../factories/overleg'
import { gezien, value, verzonden, vulIn } from '../factories/terugkoppeling'
import { testDatabase } from '../setup/database'

const { owner } = testDatabase()

const opvolging = (overlegId: string, anders: object = {}) =>
  opvolgSchema.parse({
    overlegId,
    soort: 'hiaat',
    gezien: '0',
    stand: 'opgepakt',
    tekst: 'Besproken in de stuurgroep.',
    ...anders,
  })

async function signaalGegeven(anders: object = {}) {
  const overleg = await createGehoudenOverleg(owner)
  const procesmanager = await demoActor(owner, 'procesmanager.enschede')
  return { overleg, procesmanager, id: await verzonden(procesmanager, overleg.id, anders) }
}

describe('signals', () => {
  it('come from the last version only, what asks for lobby first', async () => {
    const { overleg, procesmanager, id } = await signaalGegeven({
      lobby: 'nee',
      signaal: 'ja',
      signaalTekst: 'Niet iedereen mocht beslissen.',
    })
    const houder = await demoActor(owner, 'portefeuillehouder')
    const eigen = async () =>
      (await findSignalen(houder)).signalen.filter(({ overlegId }) => overlegId === overleg.id)
    expect((await eigen()).map(({ soort, stand }) => [soort, stand])).toEqual([
      ['hiaat', 'open'],
      ['inzet', 'open'],
    ])
    const correctie = value(await corrigeer(procesmanager, { id, reden: 'Er was toch aanbod.' }))
    value(await vulIn(procesmanager, correctie, { hiaat: 'geen', signaal: 'nee', lesDelen: 'nee' }))
    value(await verstuur(procesmanager, { id: correctie, gezien: await gezien(procesmanager, correctie) }))
    expect(await eigen()).toEqual([])
    expect((await findSignalen(houder)).lessen.map(({ key }) => key)).not.toContain(correctie)

    const { overleg: dringend } = await signaalGegeven({ lobby: 'ja' })
    expect((await findSignalen(houder)).signalen[0]?.overlegId).toBe(dringend.id)
  })

  it('are followed up by the portefeuillehouder, and the gemeente that gave one reads what was done', async () => {
    const { overleg, procesmanager, id } = await signaalGegeven()
    const houder = await demoActor(owner, 'portefeuillehouder')
    value(await volgOp(houder, opvolging(overleg.id)))
    expect(await volgOp(houder, opvolging(overleg.id))).toEqual({ ok: false, reason: 'inmiddels-gewijzigd' })
    value(await volgOp(houder, opvolging(overleg.id, { gezien: '1', stand: 'afgerond' })))
    expect(await volgOp(houder, opvolging(overleg.id, { gezien: '2' }))).toEqual({
      ok: false,
      reason: 'al-afgerond',
    })
    expect((await findSignaal(houder, overleg.id, 'hiaat'))?.stand).toBe('afgerond')
    const gelezen = await findTerugkoppeling(procesmanager, id)
    expect(gelezen?.opvolgingen.map(({ stand }) => stand)).toEqual(['opgepakt', 'afgerond'])
  })

  it('that were not given cannot be followed up, and nobody else follows up', async () => {
    const { overleg } = await signaalGegeven()
    const houder = await demoActor(owner, 'portefeuillehouder')
    expect(await volgOp(houder, opvolging(overleg.id, { soort: 'inzet' }))).toEqual({
      ok: false,
      reason: 'niet-gevonden',
    })
    const zvh = await demoActor(owner, 'zvh')
    expect((await findSignalen(zvh)).signalen.length).toBeGreaterThan(0)
    await expect(volgOp(zvh, opvolging(overleg.id))).rejects.toThrow(NotAllowed)
    await expect(findSignalen(await demoActor(owner, 'bestuur.enschede'))).rejects.toThrow(NotAllowed)
  })
})
