import type { Actor } from '@/domain/access/actor'
import { may } from '@/domain/access/permissions'
import { opVolgorde, type Wachtend } from '@/domain/start/wachtend'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'
import { defineQuery } from '@/server/guarded'
import { wachtBijAanmelder, wachtBijTafel, wachtElders, wachtOpUitkomst } from './aanmeldingen'
import * as data from './data'
import { gemeenteWacht } from './gemeente/wachtend'
import { overlegWacht } from './overleg/wachtend'

export type Start = {
  /** What this person can do now: overdue first. */
  readonly wachtend: readonly Wachtend[]
  /** What this person waits for, and has waited too long. */
  readonly elders: readonly Wachtend[]
  /** The next meetings of the own tables. */
  readonly overleggen: readonly data.OverlegRij[]
  readonly nu: Date
}

/** Everything that waits for whoever asks, over all parts of the portal; each part under its own permission. */
export const findStart = defineQuery('account.eigen', async (tx, actor): Promise<Start> => {
  const nu = now()
  const wachtend = [
    ...(await alsAanmelder(tx, actor, nu)),
    ...(await gemeenteWacht(tx, actor)),
    ...(await alsUitlegger(tx, actor)),
    ...(await alsTafel(tx, actor, nu)),
    ...(await overlegWacht(tx, actor, nu)),
    ...(await alsBeheerder(tx, actor)),
    ...(await alsRedacteur(tx, actor)),
  ]
  const volgt = may(actor.rol, 'aanmelding.volgen')
  const elders = volgt ? (await data.listTeLaatElders(tx, actor, nu)).map(wachtElders) : []
  const overleggen = actor.tafels.length > 0 ? await data.listKomendeOverleggen(tx, actor, nu) : []
  return { wachtend: opVolgorde(wachtend), elders: opVolgorde(elders), overleggen, nu }
})

async function alsAanmelder(tx: Tx, actor: Actor, nu: Date): Promise<Wachtend[]> {
  if (!may(actor.rol, 'aanmelding.volgen')) return []
  return (await data.listBijAanmelder(tx, actor, nu)).flatMap(wachtBijAanmelder)
}

async function alsTafel(tx: Tx, actor: Actor, nu: Date): Promise<Wachtend[]> {
  if (!may(actor.rol, 'aanmelding.behandelen')) return []
  const knoppen = may(actor.rol, 'rodeknop.beantwoorden') ? await data.listRodeKnoppen(tx) : []
  const zonderUitkomst = actor.rol === 'tafelcoordinator' ? await data.listZonderUitkomst(tx, actor, nu) : []
  return [
    ...knoppen.map(({ id, casusId, casus, gedruktOp, uiterlijk }) => ({
      key: `knop-${id}`,
      wat: 'Kijk nu naar deze casus',
      waarover: casus.code,
      href: `/casussen/${casusId}`,
      sinds: gedruktOp,
      uiterlijk,
      voorrang: true,
    })),
    ...zonderUitkomst.map(wachtOpUitkomst),
    ...(await data.listBijTafels(tx, actor, nu)).map(wachtBijTafel),
  ]
}

async function alsUitlegger(tx: Tx, actor: Actor): Promise<Wachtend[]> {
  if (!may(actor.rol, 'uitleg.geven')) return []
  const uitleg = await data.listUitlegGevraagd(tx, actor)
  return uitleg.map(({ id, referentie, tafel, uitlegGevraagdOp, ligtBijSinds }) => ({
    key: `uitleg-${id}`,
    wat: 'Leg de terugmelding uit: die is niet duidelijk voor de aanmelder',
    waarover: `${referentie}, ${tafel.korteNaam}`,
    href: `/uitleg/${id}`,
    sinds: uitlegGevraagdOp ?? ligtBijSinds,
    uiterlijk: null,
  }))
}

async function alsBeheerder(tx: Tx, actor: Actor): Promise<Wachtend[]> {
  if (!may(actor.rol, 'berichten.beheren')) return []
  return (await data.listGeparkeerd(tx)).map(({ id, geparkeerdOp }) => ({
    key: `bericht-${id}`,
    wat: 'Kijk waarom een mail niet weg kon',
    waarover: 'Berichten',
    href: '/beheer/berichten',
    sinds: geparkeerdOp ?? new Date(0),
    uiterlijk: null,
  }))
}

async function alsRedacteur(tx: Tx, actor: Actor): Promise<Wachtend[]> {
  if (!may(actor.rol, 'inhoud.redigeren')) return []
  return (await data.listMeldingen(tx)).map(({ id, pad, gemeldOp }) => ({
    key: `melding-${id}`,
    wat: 'Kijk naar wat een lezer meldt over een tekst',
    waarover: pad,
    href: `/redactie/meldingen/${id}`,
    sinds: gemeldOp,
    uiterlijk: null,
  }))
}
