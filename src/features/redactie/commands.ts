import type { Actor } from '@/domain/access/actor'
import { type Soort, soortVan } from '@/domain/redactie/soorten'
import { voegSamen } from '@/domain/redactie/verschil'
import { ok, type Result, refused } from '@/domain/result'
import { regelset } from '@/domain/routering/routeadvies'
import { dagInCijfers } from '@/domain/termijn/dagbericht'
import { kalenderdag } from '@/domain/termijn/kalender'
import { recordAudit } from '@/server/audit'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'
import { defineCommand } from '@/server/guarded'
import * as data from './data'
import { alsTekst, geordend, regelsGeraakt, veldenSchema, veldenVan } from './inhoud'
import type { Concept, Publicatie } from './schema'

const permission = 'inhoud.redigeren'

type Welke = { readonly soort: Soort; readonly sleutel: string }
type Reason = 'niet-gevonden' | 'ander-venster'

/** Keeps what was typed, right or not; only the own draft, so nobody's work is overwritten. */
export const bewaarConcept = defineCommand(
  permission,
  async (
    tx,
    actor,
    { soort, sleutel, gezien, velden }: Concept,
  ): Promise<Result<Concept['sleutel'], Reason>> => {
    const tekst = await data.findTekst(tx, actor, soort, sleutel)
    if (!tekst) return refused('niet-gevonden')
    const huidig = await data.findConcept(tx, actor, soort, sleutel)
    const basis = huidig?.basis ?? tekst.versie
    const stand = { basis, velden: geordend(soort, velden), gezien, nu: now() }
    const bewaard = await data.saveConcept(tx, actor, soort, sleutel, stand)
    return bewaard ? ok(sleutel) : refused('ander-venster')
  },
)

type PubliceerReason =
  | Reason
  | 'geen-concept'
  | 'klopt-niet'
  | 'inmiddels-gepubliceerd'
  | 'regels-niet-gemeld'

/** Makes the own draft public. Whoever began with an older version is told, and brings both together first. */
export const publiceer = defineCommand(
  permission,
  async (tx, actor, invoer: Publicatie): Promise<Result<string, PubliceerReason>> => {
    const { soort, sleutel, gezien, regelsGemeld, gecontroleerd } = invoer
    const tekst = await data.lockTekst(tx, actor, soort, sleutel)
    if (!tekst) return refused('niet-gevonden')
    const concept = await data.findConcept(tx, actor, soort, sleutel)
    if (!concept) return refused('geen-concept')
    if (concept.versie !== gezien) return refused('ander-venster')
    if (concept.basis !== tekst.versie) return refused('inmiddels-gepubliceerd')
    const nieuw = alsTekst(soort, veldenSchema.parse(concept.velden), tekst)
    if (!nieuw) return refused('klopt-niet')
    const regels = regelsGeraakt(soort, tekst.inhoud, nieuw.inhoud)
    if (regels.length > 0 && !regelsGemeld) return refused('regels-niet-gemeld')
    const inhoud = gecontroleerd ? metControle(soort, nieuw.inhoud) : nieuw.inhoud
    const naam = soortVan(soort).vrij ? nieuw.naam : undefined
    const gegevens = {
      toelichting: invoer.toelichting || undefined,
      regels,
      ...(regels.length > 0 ? { regelset } : {}),
    }
    if (!(await data.schrijfTekst(tx, soort, { sleutel, naam, inhoud }, gegevens, now())))
      return refused('niet-gevonden')
    await data.deleteConcept(tx, actor, soort, sleutel)
    await recordAudit(tx, actor, { handeling: `${soort}.gepubliceerd` })
    return ok(sleutel)
  },
)

/** The content as looked at today; a kind that does not keep that stays as it is. */
function metControle(soort: Soort, inhoud: unknown): unknown {
  const nagekeken = { ...(inhoud as object), laatstGecontroleerd: dagInCijfers(kalenderdag(now())) }
  return soortVan(soort).schema.safeParse(nagekeken).success ? nagekeken : inhoud
}

/** Takes over what was published meanwhile, as far as the own draft left it alone. */
export const brengSamen = defineCommand(
  permission,
  async (tx, actor, { soort, sleutel }: Welke): Promise<Result<string, 'niet-gevonden' | 'geen-concept'>> => {
    const tekst = await data.findTekst(tx, actor, soort, sleutel)
    const concept = await data.findConcept(tx, actor, soort, sleutel)
    if (!tekst || !concept) return refused(tekst ? 'geen-concept' : 'niet-gevonden')
    const basis = await data.findVersie(tx, soort, sleutel, concept.basis)
    if (!basis) return refused('geen-concept')
    const mijn = veldenSchema.parse(concept.velden)
    const { plan } = soortVan(soort)
    const samen = voegSamen(plan, veldenVan(soort, basis), mijn, veldenVan(soort, tekst))
    const velden = { ...mijn, ...samen.velden }
    const stand = { basis: tekst.versie, velden: geordend(soort, velden), gezien: concept.versie, nu: now() }
    await data.saveConcept(tx, actor, soort, sleutel, stand)
    return ok(sleutel)
  },
)

/** Throws the own draft away. */
export const gooiWeg = defineCommand(
  permission,
  async (tx, actor, { soort, sleutel }: Welke): Promise<Result<string, never>> => {
    await data.deleteConcept(tx, actor, soort, sleutel)
    return ok(sleutel)
  },
)

type HerstelReason = 'niet-gevonden' | 'concept-bestaat'

/** Begins a draft with the words of an older version, to look at and to publish. */
export const herstel = defineCommand(
  permission,
  async (
    tx,
    actor,
    { soort, sleutel, versie }: Welke & { versie: number },
  ): Promise<Result<string, HerstelReason>> => {
    const tekst = await data.findTekst(tx, actor, soort, sleutel)
    const oud = await data.findVersie(tx, soort, sleutel, versie)
    if (!tekst || !oud) return refused('niet-gevonden')
    const stand = { basis: tekst.versie, velden: veldenVan(soort, oud), gezien: 0, nu: now() }
    const begonnen = await data.saveConcept(tx, actor, soort, sleutel, stand)
    return begonnen ? ok(sleutel) : refused('concept-bestaat')
  },
)

/** Says that a public text was looked at and is still right. */
export const controleer = defineCommand(
  permission,
  async (tx, actor, { soort, sleutel }: Welke): Promise<Result<string, 'niet-gevonden'>> => {
    const tekst = await data.lockTekst(tx, actor, soort, sleutel)
    if (!tekst) return refused('niet-gevonden')
    await schrijfControle(tx, actor, soort, tekst)
    return ok(sleutel)
  },
)

async function schrijfControle(tx: Tx, actor: Actor, soort: Soort, tekst: data.Tekst): Promise<void> {
  const { sleutel } = tekst
  const inhoud = metControle(soort, soortVan(soort).schema.parse(tekst.inhoud))
  const toelichting = 'Nagekeken: alles klopt nog.'
  await data.schrijfTekst(tx, soort, { sleutel, inhoud }, { toelichting }, now())
  await recordAudit(tx, actor, { handeling: `${soort}.gecontroleerd` })
  // The own draft began with this very text: looking at it is no change to bring together.
  const concept = await data.findConcept(tx, actor, soort, sleutel)
  if (concept?.basis !== tekst.versie) return
  const na = await data.findTekst(tx, actor, soort, sleutel)
  const stand = {
    basis: na?.versie ?? tekst.versie,
    velden: veldenSchema.parse(concept.velden),
    gezien: concept.versie,
    nu: now(),
  }
  await data.saveConcept(tx, actor, soort, sleutel, stand)
}
