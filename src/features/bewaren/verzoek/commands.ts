import { beslistOver } from '@/domain/access/beslistOver'
import { ok, type Result, refused } from '@/domain/result'
import { recordAudit } from '@/server/audit'
import type { Tx } from '@/server/db/transaction'
import { defineCommand } from '@/server/guarded'
import { findCasusBijCode, findRegieBijCode } from '../data'
import type { Verzoek } from './schema'

/** Where a request is handled: at this casus, or by that gemeente. */
export type Plek = { readonly casusId: string } | { readonly gemeenteCode: string }

/**
 * Finds what an inwoner asks about, by the code on their letter. Who decides about the casus goes on there; the auditor (FG) hears which
 * gemeente answers. Somebody else's casus and one that does not exist answer the same, and both are logged.
 */
export const zoekVerzoek = defineCommand(
  'inwonerverzoek.invoeren',
  async (tx, actor, { code }: Verzoek): Promise<Result<Plek, 'niet-gevonden'>> => {
    const gevonden = actor.rol === 'auditor' ? await bijGemeente(tx, code) : await bijCasus(tx, actor, code)
    await recordAudit(tx, actor, {
      handeling: 'inwonerverzoek.gezocht',
      geslaagd: gevonden !== undefined,
      ...(gevonden && 'casusId' in gevonden ? { casusId: gevonden.casusId } : {}),
    })
    return gevonden ? ok(gevonden) : refused('niet-gevonden')
  },
)

async function bijGemeente(tx: Tx, code: string): Promise<Plek | undefined> {
  const gemeenteCode = await findRegieBijCode(tx, code)
  return gemeenteCode === null ? undefined : { gemeenteCode }
}

async function bijCasus(tx: Tx, actor: Parameters<typeof beslistOver>[0], code: string) {
  const casus = await findCasusBijCode(tx, code)
  return casus && beslistOver(actor, casus.gemeenteCode) ? { casusId: casus.id } : undefined
}
