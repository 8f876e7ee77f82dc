import type { Actor } from '@/domain/access/actor'
import { beslistOver } from '@/domain/access/beslistOver'
import { wie } from '@/domain/access/wie'
import { casusGemeenteNaam, casusGemeenteSchema } from '@/domain/casus/gemeente'
import { type Getoond, getoondSchema } from '@/domain/casus/getoond'
import { type CasusHandeling, mogelijkBijCasus } from '@/domain/casus/handelingen'
import { padVan, type Verblijf } from '@/domain/casus/pad'
import { type Vervolg, vervolgNa } from '@/domain/casus/vervolg'
import { regieVan } from '@/domain/routering/regie'
import { type Situatie, situatieSchema } from '@/domain/routering/situatie'
import { now } from '@/server/clock'
import { defineQuery } from '@/server/guarded'
import { type AanZet, aanZetVan } from '../pad/aanzet'
import { lezerVan, listMensen, type Mensen, mensenIn, toStand } from '../pad/data'
import { type AanmeldingRegel, aanmeldingRegel } from './aanmeldingRegel'
import {
  type Activiteit,
  type AfschalingRow,
  type CasusRow,
  findCasusRow,
  type GebeurtenisRow,
  listActiviteit,
  listCasusRows,
  pageSize,
} from './data'
import { type Bladzijde, type Plek, plekInUrl } from './schema'

/** A casus as its readers know it. */
export type Casus = {
  readonly id: string
  readonly code: string
  readonly gemeente: string
  readonly gestartOp: Date
  /** The actor started it, and so holds the wegwijzer. */
  readonly eigen: boolean
  readonly gestartDoor: string
  /** What its maker does after the advice; undefined while the wegwijzer is not done. */
  readonly vervolg: Vervolg | undefined
  /** Since when it waits for its maker. */
  readonly gewijzigdOp: Date
  /** The tables it was at before, as its maker answered. */
  readonly eerder: Situatie['eerder']
  /** What was last shown at an advice. */
  readonly getoond: Getoond | null
  /** Who is to do the next step: the same for every reader. */
  readonly aanzet: AanZet
  readonly afgesloten: boolean
  /** What this reader can do with the casus now. */
  readonly handelingen: readonly CasusHandeling[]
}

export type CasusMetAanmeldingen = Casus & { readonly aanmeldingen: readonly AanmeldingRegel[] }

export type CasusLijst = {
  readonly casussen: readonly CasusMetAanmeldingen[]
  readonly vorige: string | undefined
  readonly volgende: string | undefined
  readonly nu: Date
}

function casusVan(row: CasusRow, actor: Actor, mensen: Mensen, nu: Date): Casus {
  const getoond = getoondSchema.nullable().parse(row.getoond)
  return {
    id: row.id,
    code: row.code,
    gemeente: casusGemeenteNaam(row.gemeenteCode),
    gestartOp: row.aangemaaktOp,
    gewijzigdOp: row.bijgewerktOp,
    eigen: row.aangemaaktDoorId === actor.accountId,
    gestartDoor: wie(row.aangemaaktDoor.rol, row.aangemaaktDoor.organisatie.naam),
    vervolg: row.regelset !== null && getoond ? vervolgVan(row.gemeenteCode, getoond) : undefined,
    eerder: situatieSchema.parse(row.situatie).eerder,
    getoond,
    aanzet: aanZetVan(row, mensen, actor, nu),
    afgesloten: row.afgeslotenOp !== null,
    handelingen: mogelijkBijCasus(toStand(row), lezerVan(row, actor), nu),
  }
}

const vervolgVan = (gemeenteCode: string, { advies, op }: Getoond): Vervolg =>
  vervolgNa(advies.uitkomst, regieVan(casusGemeenteSchema.parse(gemeenteCode)), op)

/** One page of the casussen this actor follows, newest activity first. */
export const listCasussen = defineQuery(
  'aanmelding.volgen',
  async (tx, actor, bladzijde: Bladzijde): Promise<CasusLijst> => {
    const nu = now()
    const { regels, vorige, volgende } = opBladzijde(await listActiviteit(tx, actor, bladzijde), bladzijde)
    const rows = await listCasusRows(
      tx,
      actor,
      regels.map(({ id }) => id),
    )
    const mensen = await listMensen(tx, mensenIn(rows))
    const byId = new Map(rows.map((row) => [row.id, row]))
    const casussen = regels.flatMap(({ id }) => {
      const row = byId.get(id)
      if (!row) return []
      return [
        {
          ...casusVan(row, actor, mensen, nu),
          aanmeldingen: row.aanmeldingen.map((a) => aanmeldingRegel(a, actor, nu)),
        },
      ]
    })
    return { casussen, vorige, volgende, nu }
  },
)

/** Cuts off the one row too many, which only says that there is another page on that side. */
function opBladzijde(gevonden: readonly Activiteit[], { na, voor }: Bladzijde) {
  const terug = na === undefined && voor !== undefined
  const meer = gevonden.length > pageSize
  const regels = terug ? gevonden.slice(-pageSize) : gevonden.slice(0, pageSize)
  const plek = (activiteit: Plek | undefined): string | undefined => activiteit && plekInUrl(activiteit)
  return {
    regels,
    vorige: (terug ? meer : na !== undefined) ? plek(regels[0]) : undefined,
    volgende: terug || meer ? plek(regels.at(-1)) : undefined,
  }
}

/** One line of the timeline of a casus; without table it is about the casus itself. */
export type CasusGebeurtenis = GebeurtenisRow & { readonly tafel: string | null }

export type CasusPagina = CasusMetAanmeldingen & {
  readonly gebeurtenissen: readonly CasusGebeurtenis[]
  /** Every place on the treden, also those of others. */
  readonly pad: readonly Verblijf[]
  readonly afschalingen: readonly AfschalingRow[]
  /** This reader decides about what is kept of it, and may see who read it. */
  readonly beslist: boolean
  readonly nu: Date
}

/** Everything about one casus; null when it does not exist or is not within reach. */
export const findCasus = defineQuery(
  'casus.inzien',
  async (tx, actor, id: string): Promise<CasusPagina | null> => {
    const row = await findCasusRow(tx, actor, id)
    if (!row) return null
    const nu = now()
    const mensen = await listMensen(tx, mensenIn([row]))
    return {
      ...casusVan(row, actor, mensen, nu),
      pad: padVan(toStand(row).plekken, row.aangemaaktOp, nu),
      afschalingen: row.afschalingen,
      beslist: beslistOver(actor, row.gemeenteCode),
      aanmeldingen: row.aanmeldingen.map((a) => aanmeldingRegel(a, actor, nu)),
      gebeurtenissen: row.aanmeldingen
        .flatMap(({ tafel, gebeurtenissen }) =>
          gebeurtenissen.map((gebeurtenis) => ({ ...gebeurtenis, tafel: tafel.korteNaam as string | null })),
        )
        .concat(row.gebeurtenissen.map((gebeurtenis) => ({ ...gebeurtenis, tafel: null })))
        .sort((a, b) => b.op.getTime() - a.op.getTime()),
      nu,
    }
  },
)
