import { z } from 'zod'
import type { Actor } from '@/domain/access/actor'
import { isRole, roleNames } from '@/domain/access/role'
import { vijfMinuten } from '@/domain/bijeenkomst/vijfMinuten'
import { casusGemeenteNaam } from '@/domain/casus/gemeente'
import { overlegtafelInhoudSchema } from '@/domain/overlegtafel/inhoud'
import { recordAudit } from '@/server/audit'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'
import { defineQuery } from '@/server/guarded'
import { listAgenda, listVoorSamenvatting } from './agenda/data'
import { findBijeenkomst, findTafel, findTafelVan, listKomende, listTafels } from './data'
import { houdtAgendaBij } from './rechten'

const isId = (value: string): boolean => z.uuid().safeParse(value).success

async function findMetTafel(tx: Tx, actor: Actor, id: string) {
  const rij = isId(id) ? await findBijeenkomst(tx, id) : null
  const tafel = rij && (await findTafel(tx, rij.tafelSlug))
  if (!tafel) return null
  const eigen = actor.tafels.includes(tafel.slug)
  return {
    ...rij,
    // The link opens the meeting itself: only for who sits at the table.
    link: eigen ? rij.link : null,
    deelnemers: tafel.ritme.deelnemers,
    beheert: houdtAgendaBij(actor, tafel),
    eigen,
    voorbij: rij.start <= now(),
  }
}

export type BijeenkomstDto = NonNullable<Awaited<ReturnType<typeof findMetTafel>>>

/** A meeting as everybody who may see the table sees it; its agenda only for the table itself. */
export const findBijeenkomstPagina = defineQuery('bijeenkomst.inzien', async (tx, actor, id: string) => {
  const bijeenkomst = await findMetTafel(tx, actor, id)
  if (!bijeenkomst) return null
  const rijen = bijeenkomst.eigen ? await listAgenda(tx, id) : []
  const agenda = rijen.map(({ gemeenteCode, ...rij }) => ({
    ...rij,
    gemeente: casusGemeenteNaam(gemeenteCode),
  }))
  return { ...bijeenkomst, agenda }
})

export type Agendapunt = NonNullable<Awaited<ReturnType<typeof findBijeenkomstPagina>>>['agenda'][number]

/** A meeting for who may change it; null for everybody else. */
export const findVoorWijziging = defineQuery('bijeenkomst.beheren', async (tx, actor, id: string) => {
  const bijeenkomst = await findMetTafel(tx, actor, id)
  if (!bijeenkomst?.beheert) return null
  const rij = await findBijeenkomst(tx, id)
  return { ...bijeenkomst, link: rij?.link ?? null, opAgenda: (await listAgenda(tx, id)).length }
})

/** One page per casus, without anything that identifies somebody. That they were read is logged, each of them. */
export const findSamenvattingen = defineQuery(
  'aanmelding.behandelen',
  async (tx, actor, id: string, pdf = false) => {
    const bijeenkomst = await findMetTafel(tx, actor, id)
    if (!bijeenkomst?.eigen) return null
    const rijen = await listVoorSamenvatting(tx, id)
    for (const { id: aanmeldingId, casusId } of rijen)
      await recordAudit(tx, actor, {
        handeling: `aanmelding.${pdf ? 'als-pdf-opgehaald' : 'samengevat'}`,
        aanmeldingId,
        casusId,
      })
    const casussen = rijen.map(({ referentie, gemeenteCode, aanmelder, formulier }) => ({
      referentie,
      gemeente: casusGemeenteNaam(gemeenteCode),
      // Function and organisation; the name of a professional says nothing more.
      aanmelder: `${isRole(aanmelder.rol) ? roleNames[aanmelder.rol] : aanmelder.rol}, ${aanmelder.organisatie.naam}`,
      ...vijfMinuten(formulier),
    }))
    return { bijeenkomst, casussen }
  },
)

export type Samenvattingen = NonNullable<Awaited<ReturnType<typeof findSamenvattingen>>>

/** The tables of which this person keeps the calendar. */
export const listBeheerdeTafels = defineQuery('bijeenkomst.beheren', async (tx, actor) => {
  const tafels = await listTafels(tx)
  return tafels
    .map((tafel) => ({ ...tafel, inhoud: overlegtafelInhoudSchema.parse(tafel.inhoud) }))
    .filter((tafel) => houdtAgendaBij(actor, tafel))
    .map(({ slug, korteNaam }) => ({ slug, korteNaam }))
})

/** A table with its agreements, for who keeps its calendar. */
export const findTafelafspraken = defineQuery('bijeenkomst.beheren', async (tx, actor, slug: string) => {
  const tafel = await findTafel(tx, slug)
  if (!tafel || !houdtAgendaBij(actor, tafel)) return null
  const [laatste] = (await listKomende(tx, slug, now(), 100)).slice(-1)
  return { ...tafel, laatste: laatste?.start ?? null }
})

export type Tafelafspraken = NonNullable<Awaited<ReturnType<typeof findTafelafspraken>>>

/** The meetings that an aanmelding of this table can still go to. */
export const listOverleggen = defineQuery(
  'aanmelding.behandelen',
  async (tx, actor, aanmeldingId: string) => {
    const tafelSlug = await findTafelVan(tx, aanmeldingId)
    if (tafelSlug === null || !actor.tafels.includes(tafelSlug)) return []
    const komende = await listKomende(tx, tafelSlug, now(), 12)
    return komende.map(({ _count, ...overleg }) => ({ ...overleg, bezet: _count.aanmeldingen }))
  },
)

export type Overlegoptie = Awaited<ReturnType<typeof listOverleggen>>[number]
