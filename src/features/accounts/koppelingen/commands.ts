import { ok, type Result, refused } from '@/domain/result'
import { recordAudit } from '@/server/audit'
import { revokeSessions } from '@/server/auth/session'
import { now } from '@/server/clock'
import { defineCommand } from '@/server/guarded'
import { type PlaatsReden, plaatsVan } from '../plaats'
import type { Plaats } from '../schema'
import { addKoppeling, listAccountsVan, removeKoppeling } from './data'

/** From now on who comes in with this claim gets this role. */
export const voegKoppelingToe = defineCommand(
  'accounts.beheren',
  async (
    tx,
    actor,
    { claim, waarde, ...plaats }: Plaats & { readonly claim: string; readonly waarde: string },
  ): Promise<Result<null, PlaatsReden | 'bestaat-al'>> => {
    const geplaatst = await plaatsVan(tx, plaats)
    if (!geplaatst.ok) return geplaatst
    const { rol, organisatieId, tafels } = geplaatst.value
    if (!(await addKoppeling(tx, { claim, waarde, rol, organisatieId, tafels, aangemaaktOp: now() })))
      return refused('bestaat-al')
    await recordAudit(tx, actor, { handeling: `koppeling.toegevoegd-${rol}` })
    return ok(null)
  },
)

/** Who came in through it is out at once; at the next sign-in the other koppelingen count. */
export const verwijderKoppeling = defineCommand(
  'accounts.beheren',
  async (tx, actor, id: string): Promise<Result<null, 'niet-gevonden'>> => {
    for (const account of await listAccountsVan(tx, id)) await revokeSessions(tx, account.id)
    if (!(await removeKoppeling(tx, id))) return refused('niet-gevonden')
    await recordAudit(tx, actor, { handeling: 'koppeling.verwijderd' })
    return ok(null)
  },
)
