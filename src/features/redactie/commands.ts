import type { Actor } from '@/domain/access/actor'
import { magToevoegen } from '@/domain/redactie/bereik'
import { nieuweSleutel } from '@/domain/redactie/sleutel'
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
import { achterBij } from './bezig'
import * as conceptData from './concepten/data'
import * as data from './data'
import {
  alsTekst,
  beginvelden,
  geordend,
  nieuweVelden,
  regelsGeraakt,
  veldenSchema,
  veldenVan,
} from './inhoud'
import type { Concept, NieuweTekst, Publicatie, Weghaling } from './schema'
import * as versieData from './versies/data'
import { findWerk } from './werk'

const permission = 'inhoud.redigeren'

type Welke = { readonly soort: Soort; readonly sleutel: string }
type Reason = 'niet-gevonden' | 'ander-venster'

/** Begins a text that does not exist yet, as a draft that only the writer sees. */
export const begin = defineCommand(
  permission,
  async (tx, actor, { soort, naam }: NieuweTekst): Promise<Result<string, 'niet-gevonden'>> => {
    if (!magToevoegen(actor, soort)) return refused('niet-gevonden')
    const sleutel = nieuweSleutel(naam, await versieData.listSleutels(tx, soort))
    const velden = nieuweVelden(soort, naam, actor.organisatie.naam, dagInCijfers(kalenderdag(now())))
    await conceptData.saveConcept(tx, actor, soort, sleutel, { basis: 0, velden, gezien: 0, nu: now() })
    return ok(sleutel)
  },
)

/** Keeps what was typed, right or not; only the own draft, so nobody's work is overwritten. */
export const bewaarConcept = defineCommand(
  permission,
  async (tx, actor, invoer: Concept): Promise<Result<Concept['sleutel'], Reason>> => {
    const { soort, sleutel, gezien, velden } = invoer
    const werk = await findWerk(tx, actor, soort, sleutel)
    if (!werk) return refused('niet-gevonden')
    // A draft begins with the text that its writer saw, which may be older than the public one by now.
    const basis = werk.concept?.basis ?? Math.min(invoer.basis, werk.versie)
    const stand = { basis, velden: geordend(soort, velden), gezien, nu: now() }
    const bewaard = await conceptData.saveConcept(tx, actor, soort, sleutel, stand)
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
    const werk = await findWerk(tx, actor, soort, sleutel, data.lockTekst)
    if (!werk) return refused('niet-gevonden')
    const { concept, openbaar } = werk
    if (!concept) return refused('geen-concept')
    if (concept.versie !== gezien) return refused('ander-venster')
    if (concept.basis !== werk.versie) return refused('inmiddels-gepubliceerd')
    const nieuw = alsTekst(soort, veldenSchema.parse(concept.velden), werk)
    if (!nieuw) return refused('klopt-niet')
    const achter = achterBij(await versieData.listRegelsAchter(tx, regelset), soort, sleutel)
    const regels = regelsGeraakt(soort, werk.inhoud, nieuw.inhoud, achter)
    if (regels.length > 0 && !regelsGemeld) return refused('regels-niet-gemeld')
    const inhoud = gecontroleerd ? metControle(soort, nieuw.inhoud) : nieuw.inhoud
    const tekst = { sleutel, naam: nieuw.naam, inhoud }
    const gegevens = {
      toelichting: invoer.toelichting || undefined,
      regels,
      ...(regels.length > 0 ? { regelset } : {}),
    }
    const geschreven = openbaar
      ? await data.schrijfTekst(tx, soort, metTitel(soort, tekst), gegevens, now())
      : await data.voegTekstToe(tx, soort, tekst, gegevens, now())
    if (!geschreven) return refused(openbaar ? 'niet-gevonden' : 'inmiddels-gepubliceerd')
    await conceptData.deleteConcept(tx, actor, soort, sleutel)
    await recordAudit(tx, actor, { handeling: `${soort}.${openbaar ? 'gepubliceerd' : 'toegevoegd'}` })
    return ok(sleutel)
  },
)

/** The title is written only where it can be edited. */
const metTitel = <T extends { naam: string }>(soort: Soort, tekst: T) =>
  soortVan(soort).vrij ? tekst : { ...tekst, naam: undefined }

type WeghaalReason = 'niet-gevonden' | 'inmiddels-gepubliceerd'

/** Takes a text off the public pages; its versions stay, so that it can be put back. */
export const haalWeg = defineCommand(
  permission,
  async (tx, actor, invoer: Weghaling): Promise<Result<string, WeghaalReason>> => {
    const { soort, sleutel, versie, reden } = invoer
    const tekst = magToevoegen(actor, soort) && (await data.lockTekst(tx, actor, soort, sleutel))
    if (!tekst) return refused('niet-gevonden')
    if (tekst.versie !== versie) return refused('inmiddels-gepubliceerd')
    await data.verwijderTekst(tx, soort, sleutel, { toelichting: reden }, now())
    await conceptData.deleteConcept(tx, actor, soort, sleutel)
    await recordAudit(tx, actor, { handeling: `${soort}.weggehaald` })
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
    const werk = await findWerk(tx, actor, soort, sleutel)
    if (!werk?.concept) return refused(werk ? 'geen-concept' : 'niet-gevonden')
    const { concept, versie, openbaar } = werk
    const basis = await versieData.findVersie(tx, soort, sleutel, concept.basis)
    const begonnen = beginvelden(soort, basis)
    const mijn = veldenSchema.parse(concept.velden)
    // A text that was removed meanwhile changed nothing: what I have is what would be public.
    const hun = openbaar ? veldenVan(soort, werk) : begonnen
    const samen = voegSamen(soortVan(soort).plan, begonnen, mijn, hun)
    const velden = { ...mijn, ...samen.velden }
    const stand = { basis: versie, velden: geordend(soort, velden), gezien: concept.versie, nu: now() }
    await conceptData.saveConcept(tx, actor, soort, sleutel, stand)
    return ok(sleutel)
  },
)

/** Throws the own draft away; tells whether there is a public text left to look at. */
export const gooiWeg = defineCommand(
  permission,
  async (tx, actor, { soort, sleutel }: Welke): Promise<Result<'openbaar' | 'niets', never>> => {
    await conceptData.deleteConcept(tx, actor, soort, sleutel)
    return ok((await data.findTekst(tx, actor, soort, sleutel)) ? 'openbaar' : 'niets')
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
    const werk = await findWerk(tx, actor, soort, sleutel)
    const oud = await versieData.findVersie(tx, soort, sleutel, versie)
    if (!werk || !oud) return refused('niet-gevonden')
    const stand = { basis: werk.versie, velden: veldenVan(soort, oud), gezien: 0, nu: now() }
    const begonnen = await conceptData.saveConcept(tx, actor, soort, sleutel, stand)
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
  const concept = await conceptData.findConcept(tx, actor, soort, sleutel)
  if (concept?.basis !== tekst.versie) return
  const na = await data.findTekst(tx, actor, soort, sleutel)
  const stand = {
    basis: na?.versie ?? tekst.versie,
    velden: veldenSchema.parse(concept.velden),
    gezien: concept.versie,
    nu: now(),
  }
  await conceptData.saveConcept(tx, actor, soort, sleutel, stand)
}
