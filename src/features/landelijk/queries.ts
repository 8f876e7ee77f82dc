import { z } from 'zod'
import { type Eigenaar, eigenaarNamen } from '@/domain/aanmelding/uitkomst'
import { isRole, roleNames } from '@/domain/access/role'
import { casusGemeenteNaam } from '@/domain/casus/gemeente'
import { type LandelijkeStap, mogelijkeStappen } from '@/domain/landelijk/stappen'
import { eindeVanDeDag } from '@/domain/start/eindeVanDeDag'
import { recordAudit } from '@/server/audit'
import { now } from '@/server/clock'
import { defineQuery } from '@/server/guarded'
import { findLandelijkRow, findRowVanCasus, type LandelijkRow, listLandelijkRows } from './data'

const permission = 'landelijk.registreren'

export type Vervolg = {
  readonly stap: string
  readonly eigenaar: string
  /** null once it was closed. */
  readonly uiterlijk: Date | null
}

export type LandelijkeRegel = {
  readonly overlegId: string
  readonly casuscode: string
  readonly gemeente: string
  readonly sinds: Date
  /** The last step; undefined while nothing was sent. */
  readonly laatste: LandelijkeStap | undefined
  readonly vervolg: Vervolg
  readonly nu: Date
}

/** Before anything was sent the casus lies with the gemeente: nothing is ever without an owner. */
const eerst: Vervolg = {
  stap: 'De casus voorleggen aan de Unit Complexe Zorgvragen.',
  eigenaar: eigenaarNamen.gemeente,
  uiterlijk: null,
}

function regelVan(row: LandelijkRow): LandelijkeRegel {
  const laatste = row.landelijk.at(-1)
  return {
    overlegId: row.id,
    casuscode: row.casus.code,
    gemeente: casusGemeenteNaam(row.gemeenteCode),
    sinds: laatste?.vastgelegdOp ?? row.uitkomstOp ?? now(),
    laatste: laatste?.soort as LandelijkeStap | undefined,
    vervolg: laatste
      ? {
          stap: laatste.vervolgStap,
          eigenaar: eigenaarNamen[laatste.vervolgEigenaar as Eigenaar],
          uiterlijk: laatste.vervolgDatum && eindeVanDeDag(laatste.vervolgDatum),
        }
      : eerst,
    nu: now(),
  }
}

/** What is open comes first, by the day on which somebody looks again. */
export const listLandelijk = defineQuery(permission, async (tx): Promise<readonly LandelijkeRegel[]> => {
  const regels = (await listLandelijkRows(tx)).map(regelVan)
  return regels.sort((a, b) => plaats(a) - plaats(b))
})

/** What waits at RDM-trede 4 for this casus; null when nothing does. */
export const findOpenBijCasus = defineQuery(
  permission,
  async (tx, _actor, casusId: string): Promise<LandelijkeRegel | null> => {
    const row = await findRowVanCasus(tx, casusId)
    const regel = row && regelVan(row)
    return regel && regel.laatste !== 'afgerond' ? regel : null
  },
)

function plaats({ laatste, vervolg }: LandelijkeRegel): number {
  if (laatste === 'afgerond') return Number.MAX_SAFE_INTEGER
  return vervolg.uiterlijk?.getTime() ?? 0
}

export type Stap = Omit<LandelijkRow['landelijk'][number], 'soort'> & {
  readonly soort: LandelijkeStap
  readonly wie: string
}

export type Landelijk = LandelijkeRegel & {
  readonly stappen: readonly Stap[]
  readonly mogelijk: readonly LandelijkeStap[]
  /** The terugkoppeling that goes along; undefined while it was not sent. */
  readonly terugkoppelingId: string | undefined
}

/** One casus at RDM-trede 4; null when it is not there, or not within reach. */
export const findLandelijk = defineQuery(
  permission,
  async (tx, actor, id: string): Promise<Landelijk | null> => {
    const row = z.uuid().safeParse(id).success ? await findLandelijkRow(tx, id) : null
    if (!row) return null
    await recordAudit(tx, actor, { handeling: 'landelijk.ingezien', casusId: row.casusId })
    const stappen = row.landelijk.map((stap) => ({
      ...stap,
      soort: stap.soort as LandelijkeStap,
      wie: `${isRole(stap.rol) ? roleNames[stap.rol] : stap.rol}, ${stap.organisatieNaam}`,
    }))
    return {
      ...regelVan(row),
      stappen,
      mogelijk: mogelijkeStappen(stappen.map(({ soort }) => soort)),
      terugkoppelingId: row.terugkoppelingen[0]?.id,
    }
  },
)
