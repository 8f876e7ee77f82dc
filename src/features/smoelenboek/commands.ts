import type { Actor } from '@/domain/access/actor'
import { ok, type Result, refused } from '@/domain/result'
import { recordAudit } from '@/server/audit'
import type { Tx } from '@/server/db/transaction'
import { defineCommand } from '@/server/guarded'
import {
  addFoto,
  addVermelding,
  changeVermelding,
  lockVermelding,
  removeFoto,
  removeVermelding,
} from './data'
import type { Velden } from './schema'

const noteer = (tx: Tx, actor: Actor, wat: string) =>
  recordAudit(tx, actor, { handeling: `vermelding.${wat}`, betreftAccountId: actor.accountId })

/** Puts somebody in the smoelenboek who just agreed to it. */
export const plaats = defineCommand(
  'smoelenboek.gebruiken',
  async (tx, actor, velden: Velden): Promise<Result<null, 'staat-er-al'>> => {
    if (!(await addVermelding(tx, actor.accountId, velden))) return refused('staat-er-al')
    await noteer(tx, actor, 'geplaatst')
    return ok(null)
  },
)

/** Changes the own entry; never brings back one that was taken away, because that would be without consent. */
export const wijzig = defineCommand(
  'smoelenboek.gebruiken',
  async (tx, actor, velden: Velden): Promise<Result<null, 'ingetrokken'>> => {
    if (!(await changeVermelding(tx, actor.accountId, velden))) return refused('ingetrokken')
    await noteer(tx, actor, 'gewijzigd')
    return ok(null)
  },
)

/** Takes the consent back: the entry and the photo are gone from the database at once. */
export const trekIn = defineCommand('smoelenboek.gebruiken', async (tx, actor): Promise<void> => {
  if (await removeVermelding(tx, actor.accountId)) await noteer(tx, actor, 'ingetrokken')
})

/** Puts a photo with the own entry, in the place of the one that was there. */
export const plaatsFoto = defineCommand(
  'smoelenboek.gebruiken',
  async (tx, actor, beeld: Uint8Array<ArrayBuffer>): Promise<Result<null, 'ingetrokken'>> => {
    if (!(await lockVermelding(tx, actor.accountId))) return refused('ingetrokken')
    await removeFoto(tx, actor.accountId)
    await addFoto(tx, actor.accountId, beeld)
    await noteer(tx, actor, 'foto-geplaatst')
    return ok(null)
  },
)

export const verwijderFoto = defineCommand('smoelenboek.gebruiken', async (tx, actor): Promise<void> => {
  if (await removeFoto(tx, actor.accountId)) await noteer(tx, actor, 'foto-verwijderd')
})
