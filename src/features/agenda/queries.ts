import { z } from 'zod'
import { recordAudit } from '@/server/audit'
import { now } from '@/server/clock'
import { defineQuery } from '@/server/guarded'
import { findEigenAbonnement, findVoorKalender, listBijeenkomsten, listTafelnamen } from './data'
import { kalenderbestand } from './kalenderbestand'
import type { Kalenderkeuze } from './schema'
import { feedAdres, hashVan, sleutelVan } from './sleutel'

const permission = 'bijeenkomst.inzien'
const dag = 86_400_000

/** The meetings of all tables: those to come, or those of the last months. */
export const findKalender = defineQuery(
  permission,
  async (tx, actor, { tafel, periode }: Pick<Kalenderkeuze, 'tafel' | 'periode'>) => {
    const nu = now().getTime()
    // A meeting that is going on is still to come for who is late.
    const [vanaf, tot] = periode === 'komend' ? [nu - dag / 4, nu + 400 * dag] : [nu - 120 * dag, nu]
    const rijen = await listBijeenkomsten(tx, { vanaf: new Date(vanaf), tot: new Date(tot), tafel })
    const bijeenkomsten = rijen.map(({ _count, ...rij }) => ({
      ...rij,
      bezet: actor.tafels.includes(rij.tafelSlug) ? _count.aanmeldingen : null,
    }))
    return {
      bijeenkomsten: periode === 'komend' ? bijeenkomsten : bijeenkomsten.reverse(),
      tafels: await listTafelnamen(tx),
    }
  },
)

export type Kalender = Awaited<ReturnType<typeof findKalender>>
export type Kalenderregel = Kalender['bijeenkomsten'][number]

/** One meeting as a calendar file; null when it does not exist. */
export const findKalenderbestand = defineQuery(permission, async (tx, actor, id: string) => {
  const rij = z.uuid().safeParse(id).success ? await findVoorKalender(tx, id) : null
  if (rij) await recordAudit(tx, actor, { handeling: 'bijeenkomst.kalenderbestand-opgehaald' })
  return rij && kalenderbestand(rij.tafel.korteNaam, [rij])
})

/** The own personal link, if there is one. Without `adres` the secret of the portal has changed: a new link is needed to see it. */
export const findAbonnement = defineQuery(permission, async (tx, actor) => {
  const abonnement = await findEigenAbonnement(tx, actor)
  const tafels = await listTafelnamen(tx)
  if (!abonnement) return { tafels, gekozen: [...actor.tafels], abonnement: null }
  const sleutel = sleutelVan(abonnement.id)
  const adres = hashVan(sleutel) === abonnement.sleutelHash ? feedAdres(sleutel) : undefined
  return { tafels, gekozen: abonnement.tafels, abonnement: { aangemaaktOp: abonnement.aangemaaktOp, adres } }
})

export type Abonnement = Awaited<ReturnType<typeof findAbonnement>>
