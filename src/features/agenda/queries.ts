import { z } from 'zod'
import type { Actor } from '@/domain/access/actor'
import { may } from '@/domain/access/permissions'
import { themasoortNamen } from '@/domain/netwerk/namen'
import { momentenVan } from '@/domain/netwerk/themadag'
import { recordAudit } from '@/server/audit'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'
import { defineQuery } from '@/server/guarded'
import { findEigenAbonnement, findVoorKalender, listBijeenkomsten, listTafelnamen } from './data'
import { bijeenkomstEvent, kalenderbestand } from './kalenderbestand'
import { type Kalenderkeuze, themadagen } from './schema'
import { feedAdres, hashVan, sleutelVan } from './sleutel'
import { listThemadagen } from './themadagen/data'
import { themadagPad } from './themadagen/kalender'

const permission = 'bijeenkomst.inzien'
const dag = 86_400_000

type Periode = { readonly vanaf: Date; readonly tot: Date }

/** The themadagen, and for who may see them the meetings of all tables: those to come, or those of the last months. */
export const findKalender = defineQuery(
  'agenda.inzien',
  async (tx, actor, { tafel, periode }: Pick<Kalenderkeuze, 'tafel' | 'periode'>) => {
    const nu = now().getTime()
    // A meeting that is going on is still to come for who is late.
    const [vanaf, tot] = periode === 'komend' ? [nu - dag / 4, nu + 400 * dag] : [nu - 120 * dag, nu]
    const wanneer = { vanaf: new Date(vanaf), tot: new Date(tot) }
    const ziet = may(actor.rol, permission)
    const gekozen = ziet ? tafel : themadagen
    const regels = [
      ...(gekozen === themadagen ? [] : await tafelregels(tx, actor, { ...wanneer, tafel: gekozen })),
      ...(gekozen === undefined || gekozen === themadagen ? await themaregels(tx, wanneer) : []),
    ].sort((een, ander) => een.start.getTime() - ander.start.getTime())
    return {
      bijeenkomsten: periode === 'komend' ? regels : regels.reverse(),
      tafels: ziet ? await listKeuzes(tx) : [],
    }
  },
)

/** One line of the calendar, of a table or a themadag. */
export type Kalenderregel = {
  readonly start: Date
  readonly eind: Date
  readonly id: string
  readonly pad: string
  readonly naam: string
  readonly plaats: string
  readonly status: string
  /** What kind of themadag; undefined for a meeting of a table. */
  readonly thema?: string
  readonly inleverenVoor: Date | null
  readonly plekken: number | null
  /** Known for the own tables only. */
  readonly bezet: number | null
}

async function tafelregels(
  tx: Tx,
  actor: Actor,
  wanneer: Periode & { readonly tafel: Exclude<Kalenderkeuze['tafel'], typeof themadagen> },
): Promise<readonly Kalenderregel[]> {
  const rijen = await listBijeenkomsten(tx, wanneer)
  return rijen.map(({ _count, tafelSlug, tafel, ...rij }) => ({
    ...rij,
    pad: `/agenda/${rij.id}`,
    naam: tafel.korteNaam,
    bezet: actor.tafels.includes(tafelSlug) ? _count.aanmeldingen : null,
  }))
}

async function themaregels(tx: Tx, { vanaf, tot }: Periode): Promise<readonly Kalenderregel[]> {
  const dagen = (await listThemadagen(tx)).map((themadag) => ({
    ...themadag,
    ...momentenVan(themadag.inhoud),
  }))
  return dagen
    .filter(({ start }) => start >= vanaf && start < tot)
    .map(({ slug, naam, inhoud, start, eind }) => ({
      id: slug,
      pad: themadagPad(slug),
      naam,
      plaats: inhoud.plaats,
      status: inhoud.status,
      thema: themasoortNamen[inhoud.soort],
      start,
      eind,
      inleverenVoor: null,
      plekken: null,
      bezet: null,
    }))
}

/** What one can choose in the calendar: the tables, and the themadagen beside them. */
const listKeuzes = async (tx: Tx) => [
  ...(await listTafelnamen(tx)),
  { slug: themadagen, korteNaam: 'Themadagen en reflectiebijeenkomsten' },
]

export type Kalender = Awaited<ReturnType<typeof findKalender>>

/** One meeting as a calendar file; null when it does not exist. */
export const findKalenderbestand = defineQuery(permission, async (tx, actor, id: string) => {
  const rij = z.uuid().safeParse(id).success ? await findVoorKalender(tx, id) : null
  if (rij) await recordAudit(tx, actor, { handeling: 'bijeenkomst.kalenderbestand-opgehaald' })
  return rij && kalenderbestand(rij.tafel.korteNaam, [bijeenkomstEvent(rij)])
})

/** The own personal link, if there is one. Without `adres` the secret of the portal has changed: a new link is needed to see it. */
export const findAbonnement = defineQuery(permission, async (tx, actor) => {
  const abonnement = await findEigenAbonnement(tx, actor)
  const tafels = await listKeuzes(tx)
  if (!abonnement) return { tafels, gekozen: [...actor.tafels], abonnement: null }
  const sleutel = sleutelVan(abonnement.id)
  const adres = hashVan(sleutel) === abonnement.sleutelHash ? feedAdres(sleutel) : undefined
  return { tafels, gekozen: abonnement.tafels, abonnement: { aangemaaktOp: abonnement.aangemaaktOp, adres } }
})

export type Abonnement = Awaited<ReturnType<typeof findAbonnement>>
