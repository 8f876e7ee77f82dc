import { kanPlaatsen } from '@/domain/access/accountRegels'
import { isRole } from '@/domain/access/role'
import { ok, type Result, refused } from '@/domain/result'
import { recordAudit } from '@/server/audit'
import { defineCommand } from '@/server/guarded'
import type { Organisatie } from '../schema'
import {
  addOrganisatie,
  changeOrganisatie,
  findOrganisatie,
  findOrganisatieByNaam,
  listRollenVan,
} from './data'

/** Adds an organisation, or changes one with all its people. */
export const bewaarOrganisatie = defineCommand(
  'accounts.beheren',
  async (
    tx,
    actor,
    { id, ...organisatie }: Organisatie,
  ): Promise<Result<null, 'naam-bezet' | 'niet-gevonden' | 'geen-gemeente'>> => {
    const same = await findOrganisatieByNaam(tx, organisatie.naam)
    if (same && same.id !== id) return refused('naam-bezet')
    if (!id) {
      await addOrganisatie(tx, organisatie)
      await recordAudit(tx, actor, { handeling: 'organisatie.toegevoegd' })
      return ok(null)
    }
    if (!(await findOrganisatie(tx, id))) return refused('niet-gevonden')
    // People of a gemeente must not lose the gemeente whose casussen are theirs.
    const { gemeenteCode } = organisatie
    const past = (await listRollenVan(tx, id)).every(
      ({ rol }) => !isRole(rol) || kanPlaatsen({ rol, gemeenteCode, tafels: ['ieder'] }).ok,
    )
    if (!past) return refused('geen-gemeente')
    await changeOrganisatie(tx, id, organisatie)
    await recordAudit(tx, actor, { handeling: 'organisatie.gewijzigd' })
    return ok(null)
  },
)
