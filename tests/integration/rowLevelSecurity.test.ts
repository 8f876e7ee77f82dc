import { describe, expect, it } from 'vitest'
import { db } from '@/server/db/client'
import { inTransaction } from '@/server/db/transaction'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'

const { owner } = testDatabase()

describe('row-level security', () => {
  it('guards every table with casus data, also against the owner', async () => {
    const { rows } = await owner.query<{ relname: string; guarded: boolean }>(
      `SELECT relname, relrowsecurity AND relforcerowsecurity AS guarded FROM pg_class
       WHERE relname IN ('casus', 'aanmelding', 'gebeurtenis', 'audit_regel', 'outbox', 'bewaard_formulier',
         'casus_plek', 'casus_gebeurtenis', 'afschaling', 'overdracht', 'rode_knop',
         'overleg', 'overleg_deelnemer', 'overleg_gebeurtenis', 'afspraak',
         'terugkoppeling', 'terugkoppeling_gelezen', 'signaal_opvolging', 'landelijke_stap',
         'overlegritme', 'bijeenkomst', 'agenda_abonnement', 'inhoud_concept', 'inhoud_melding',
         'inlogpoging', 'toegangslink', 'tweede_factor', 'herstelcode', 'koppeling',
         'nieuwsbrief', 'nieuwsbrief_abonnee', 'vermelding', 'vermelding_foto')`,
    )
    expect(rows).toHaveLength(33)
    expect(rows.filter((row) => !row.guarded)).toEqual([])
  })

  it('lets the portal work as a role without ownership or bypass', async () => {
    const [role] = await db().$queryRaw<{ who: string; bypass: boolean; super: boolean }[]>`
      SELECT current_user AS who, rolbypassrls AS bypass, rolsuper AS super FROM pg_roles WHERE rolname = current_user`
    expect(role).toEqual({ who: 'portaal_app', bypass: false, super: false })
  })

  it('shows nothing to somebody who did not say who is asking', async () => {
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    await inTransaction(wijkcoach, (tx) =>
      tx.casus.create({
        data: {
          code: 'TW-TEST1',
          gemeenteCode: 'GM0153',
          aangemaaktOp: new Date('2026-11-01T09:00:00Z'),
          bijgewerktOp: new Date('2026-11-01T09:00:00Z'),
          aangemaaktDoorId: wijkcoach.accountId,
          organisatieId: wijkcoach.organisatie.id,
          situatie: {},
          gesteld: [],
        },
        select: { id: true },
      }),
    )
    expect(await db().casus.count()).toBe(0)
    expect(await inTransaction(wijkcoach, (tx) => tx.casus.count())).toBe(1)
    expect(await inTransaction(await demoActor(owner, 'wijkcoach.almelo'), (tx) => tx.casus.count())).toBe(0)
    expect(await inTransaction(await demoActor(owner, 'zvh'), (tx) => tx.casus.count())).toBe(0)
  })
})
