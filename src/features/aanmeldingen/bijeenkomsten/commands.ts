import { randomUUID } from 'node:crypto'
import { verplaatst } from '@/domain/bijeenkomst/agenda'
import { afgezegdeTerugmelding, verzetteTerugmelding } from '@/domain/bijeenkomst/bijeenkomst'
import { inleverenVoor } from '@/domain/bijeenkomst/inleveren'
import { eindVan, reeksVanaf } from '@/domain/bijeenkomst/reeks'
import { ok, type Result, refused } from '@/domain/result'
import { recordAudit } from '@/server/audit'
import { now } from '@/server/clock'
import { defineCommand } from '@/server/guarded'
import { vanAgenda } from '../vanAgenda'
import { countOpAgenda, listAgenda, saveVolgorde } from './agenda/data'
import {
  changeBijeenkomst,
  findBijeenkomst,
  findOverlap,
  findTafel,
  insertBijeenkomsten,
  lockKalender,
  saveRitme,
  type Tafel,
} from './data'
import { meldCollegas } from './meldCollegas'
import { openVoorWijziging, type WijzigReason } from './openVoorWijziging'
import { houdtAgendaBij } from './rechten'
import type { RitmeInzending } from './ritmeSchema'
import type { Afzeggen, Plannen, Verplaatsen, Wijzigen } from './schema'
import { vertelAanmelders } from './vertelAanmelders'

const permission = 'bijeenkomst.beheren'

type Gepland = { readonly ids: readonly string[]; readonly overgeslagen: number }

/** Plans one meeting, or a series; when one of them does not fit, none is planned. */
export const planBijeenkomsten = defineCommand(
  permission,
  async (tx, actor, input: Plannen): Promise<Result<Gepland, 'tafel-niet-van-u' | 'dubbel-geboekt'>> => {
    const tafel = await findTafel(tx, input.tafel)
    if (!tafel || !houdtAgendaBij(actor, tafel)) return refused('tafel-niet-van-u')
    await lockKalender(tx, tafel.slug)
    const { momenten, overgeslagen } = reeksVanaf(
      input.start,
      input.omDeWeken ?? 1,
      input.omDeWeken ? input.aantal : 1,
    )
    const nieuw = momenten.map((start) => ({
      id: randomUUID(),
      tafelSlug: tafel.slug,
      start,
      eind: eindVan(start, input.duur),
      plaats: input.plaats,
      link: input.link,
      plekken: input.plekken,
      // A series has a last day for each; the day that was filled in belongs to one meeting.
      inleverenVoor: (momenten.length === 1 && input.inleveren) || volgensTermijn(tafel, start),
    }))
    for (const periode of nieuw)
      if (await findOverlap(tx, tafel.slug, periode)) return refused('dubbel-geboekt')
    await insertBijeenkomsten(tx, nieuw, now())
    await recordAudit(tx, actor, { handeling: 'bijeenkomst.gepland' })
    return ok({ ids: nieuw.map(({ id }) => id), overgeslagen: overgeslagen.length })
  },
)

function volgensTermijn({ inhoud }: Tafel, start: Date): Date | null {
  const dagen = inhoud.termijnen.indienenVoorafDagen
  return dagen === null ? null : inleverenVoor(start, dagen)
}

/** Changes a meeting; when it moves, every applicant on its agenda hears the new moment. */
export const wijzigBijeenkomst = defineCommand(
  permission,
  async (
    tx,
    actor,
    input: Wijzigen,
  ): Promise<Result<string, WijzigReason | 'dubbel-geboekt' | 'te-weinig-plekken'>> => {
    const open = await openVoorWijziging(tx, actor, input.id, input.gezien)
    if (!open.ok) return open
    const { id, tafelSlug } = open.value
    const tafel = await findTafel(tx, tafelSlug)
    const { start, duur, plaats, link, plekken } = input
    const periode = { start, eind: eindVan(start, duur) }
    if (await findOverlap(tx, tafelSlug, periode, id)) return refused('dubbel-geboekt')
    if (plekken !== null && (await countOpAgenda(tx, id)) > plekken) return refused('te-weinig-plekken')
    const inleveren = input.inleveren ?? (tafel && volgensTermijn(tafel, start))
    const after = { ...periode, plaats, link, plekken, inleverenVoor: inleveren }
    if (!(await changeBijeenkomst(tx, open.value, after, now()))) return refused('inmiddels-gewijzigd')
    await recordAudit(tx, actor, { handeling: 'bijeenkomst.gewijzigd' })
    const verzet = start.getTime() !== open.value.start.getTime()
    if (verzet || plaats !== open.value.plaats) {
      await vertelAanmelders(tx, actor, id, 'agendeer', {
        terugmelding: verzetteTerugmelding(open.value.tafel.naam, open.value.start, start, plaats),
        moment: start,
        changes: { geagendeerdVoor: start, plaats },
      })
      await meldCollegas(tx, actor, open.value, 'bijeenkomst-gewijzigd')
    }
    return ok(id)
  },
)

/** Calls a meeting off: what stood on its agenda goes back to its behandelaar, and every applicant reads why. */
export const zegBijeenkomstAf = defineCommand(
  permission,
  async (tx, actor, { id, gezien, reden }: Afzeggen): Promise<Result<string, WijzigReason>> => {
    const open = await openVoorWijziging(tx, actor, id, gezien)
    if (!open.ok) return open
    const { tafel, start } = open.value
    const after = { status: 'afgezegd', afgezegdOp: now(), afgezegdReden: reden } as const
    if (!(await changeBijeenkomst(tx, open.value, after, now()))) return refused('inmiddels-gewijzigd')
    await recordAudit(tx, actor, { handeling: 'bijeenkomst.afgezegd' })
    await vertelAanmelders(tx, actor, id, 'haalVanAgenda', {
      terugmelding: afgezegdeTerugmelding(tafel.naam, start, reden),
      changes: vanAgenda,
    })
    await meldCollegas(tx, actor, open.value, 'bijeenkomst-afgezegd')
    return ok(id)
  },
)

/** Moves one aanmelding a place up or down on the agenda. */
export const verplaatsOpAgenda = defineCommand(
  permission,
  async (tx, actor, { bijeenkomst, id, richting }: Verplaatsen): Promise<Result<string, 'niet-gevonden'>> => {
    const rij = await findBijeenkomst(tx, bijeenkomst)
    if (!rij || !actor.tafels.includes(rij.tafelSlug)) return refused('niet-gevonden')
    await lockKalender(tx, rij.tafelSlug)
    const ids = (await listAgenda(tx, bijeenkomst)).map((each) => each.id)
    if (!ids.includes(id)) return refused('niet-gevonden')
    await saveVolgorde(tx, bijeenkomst, verplaatst(ids, id, richting))
    await recordAudit(tx, actor, { handeling: 'bijeenkomst.agenda-geordend' })
    return ok(bijeenkomst)
  },
)

/** Writes down what the table agreed about its meetings. */
export const stelRitmeIn = defineCommand(
  permission,
  async (tx, actor, { tafel: slug, ritme }: RitmeInzending): Promise<Result<string, 'tafel-niet-van-u'>> => {
    const tafel = await findTafel(tx, slug)
    if (!tafel || !houdtAgendaBij(actor, tafel)) return refused('tafel-niet-van-u')
    await saveRitme(tx, slug, ritme, now())
    await recordAudit(tx, actor, { handeling: 'overlegritme.gewijzigd' })
    return ok(slug)
  },
)
