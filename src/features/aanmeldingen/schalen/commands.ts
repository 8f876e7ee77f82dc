import { onvolledig } from '@/domain/aanmelding/formulier/controle'
import { eerderVan, keuzesBij, situatieNu } from '@/domain/casus/eerder'
import { isGeweest, loopt } from '@/domain/casus/plek'
import { regisseurNamen } from '@/domain/casus/regisseur'
import { rolVan } from '@/domain/casus/rol'
import { criteriaVan } from '@/domain/overlegtafel/criteria'
import type { OverlegtafelInhoud } from '@/domain/overlegtafel/inhoud'
import { ok, type Result, refused } from '@/domain/result'
import { adviseer } from '@/domain/routering/adviseer'
import { recordAudit } from '@/server/audit'
import { recordCasusGebeurtenis } from '@/server/casusGebeurtenis'
import { saveRegisseur, saveVervolg, wachtOpBeurt } from '@/server/casusRow'
import { now } from '@/server/clock'
import { defineCommand } from '@/server/guarded'
import { enqueue } from '@/server/outbox'
import { findEigen } from '../aanmelder/data'
import { isSpoed } from '../aanmelder/verzending'
import type { SchaalAf } from './afschaalSchema'
import { findAfschalen } from './afschalen'
import { beginAanmelding } from './begin'
import { heropen, listBetrokkenen, readTafel, recordAfschaling, saveSituatie } from './data'
import { findCasusVoorKeuze } from './keuze/data'
import { keuzeVan } from './keuze/keuze'
import type { EerderInzending, KiesTafel } from './schema'

const permission = 'aanmelding.indienen'

/** Where the draft goes on: only what this table asks and nobody answered yet. */
type Verder = 'invullen' | 'criteria' | 'controleren' | 'doorsturen' | 'volgen'
type Gekozen = { readonly id: string; readonly verder: Verder }
export type SchaalAfReason = 'casus-niet-gevonden' | 'loopt-nog' | 'tafel-kan-niet'
export type KiesReason =
  | 'casus-niet-gevonden'
  | 'rol-mag-niet'
  | 'reden-ontbreekt'
  | 'loopt-al'
  | 'regisseur-ontbreekt'

/**
 * Begins an aanmelding at this table, the first of a casus or after another one (schaal op), or goes on with the one that is there
 * already. Everything that was filled in before goes along.
 */
export const kiesTafel = defineCommand(
  permission,
  async (
    tx,
    actor,
    { casusId, tafel: slug, keuzeReden, regisseur }: KiesTafel,
  ): Promise<Result<Gekozen, KiesReason>> => {
    await wachtOpBeurt(tx, casusId)
    const casus = await findCasusVoorKeuze(tx, actor, casusId)
    if (!casus?.werktMee) return refused('casus-niet-gevonden')
    const situatie = { ...situatieNu(casus.situatie, casus.plekken), rol: rolVan(actor) }
    const keuze = keuzeVan(rolVan(actor), { situatie, adviezen: adviseer(situatie).adviezen }, slug)
    if (keuze.aanmelden === 'niet') return refused('rol-mag-niet')
    const tafel = await readTafel(tx, slug)
    const eigen = casus.plekken.find(
      (plek) => plek.tafel === slug && plek.eigen && (loopt(plek) || plek.status === 'concept'),
    )
    if (eigen) {
      const concept = await findEigen(tx, actor, eigen.aanmeldingId)
      return ok({
        id: eigen.aanmeldingId,
        verder: concept?.status === 'concept' ? verderMet(concept, tafel.inhoud) : 'volgen',
      })
    }
    const lopend = casus.plekken.filter(loopt)
    if (lopend.some((plek) => plek.tafel === slug)) return refused('loopt-al')
    if (keuze.redenNodig && !keuzeReden) return refused('reden-ontbreekt')
    if (lopend.length > 0 && !casus.regisseur && !regisseur) return refused('regisseur-ontbreekt')

    const id = await beginAanmelding(tx, actor, {
      casus,
      situatie,
      tafel: { slug, inhoud: tafel.inhoud },
      aanmelder: actor,
      keuzeReden: keuzeReden ?? null,
    })
    if (regisseur && regisseur !== casus.regisseur) {
      await saveRegisseur(tx, casusId, regisseur)
      await recordCasusGebeurtenis(tx, actor, {
        casusId,
        handeling: 'wijsRegisseurAan',
        tekst: `${regisseurNamen[regisseur]} houdt het overzicht.`,
      })
    }
    if (casus.plekken.some(isGeweest)) {
      await recordCasusGebeurtenis(tx, actor, {
        casusId,
        handeling: 'schaalOp',
        tekst: `Naar ${tafel.naam}.`,
      })
      await recordAudit(tx, actor, { handeling: 'casus.opgeschaald', casusId, aanmeldingId: id })
      if (casus.starterId !== actor.accountId)
        await enqueue(tx, { soort: 'casus-nieuws', aan: { accountId: casus.starterId }, over: { casusId } })
    }
    await heropen(tx, casusId, now())
    const concept = await findEigen(tx, actor, id)
    return ok({ id, verder: concept ? verderMet(concept, tafel.inhoud) : 'invullen' })
  },
)

type Ingevuld = Pick<NonNullable<Awaited<ReturnType<typeof findEigen>>>, 'formulier' | 'criteria'>

function verderMet({ formulier, criteria }: Ingevuld, inhoud: OverlegtafelInhoud): Verder {
  if (isSpoed(inhoud)) return 'doorsturen'
  if (onvolledig(formulier).length > 0) return 'invullen'
  const open = criteriaVan(inhoud.instroom).some(({ sleutel }) => criteria[sleutel] === undefined)
  return open ? 'criteria' : 'controleren'
}

/** Notes how it really ended at the tables before, so that the advice fits; only what the portal cannot know by itself. */
export const noteerEerder = defineCommand(
  permission,
  async (tx, actor, { casusId, eerder }: EerderInzending): Promise<Result<string, 'casus-niet-gevonden'>> => {
    await wachtOpBeurt(tx, casusId)
    const casus = await findCasusVoorKeuze(tx, actor, casusId)
    if (!casus?.werktMee) return refused('casus-niet-gevonden')
    const telbaar = eerder.filter(({ tafel, uitkomst }) =>
      casus.plekken.some((plek) => plek.tafel === tafel && keuzesBij(plek).includes(uitkomst)),
    )
    const anders = (casus.situatie.eerder ?? []).filter(
      ({ tafel }) => !telbaar.some((each) => each.tafel === tafel),
    )
    const situatie = { ...casus.situatie, eerder: [...eerderVan([], anders), ...telbaar] }
    await saveSituatie(tx, casusId, situatie, now())
    await recordAudit(tx, actor, { handeling: 'casus.eerder-genoteerd', casusId })
    return ok(casusId)
  },
)

/** The procesmanager gemeente agrees how it goes on: with the gemeente itself, or at a lower table. */
export const schaalAf = defineCommand(
  'casus.afschalen',
  async (tx, actor, input: SchaalAf): Promise<Result<{ concept: string | null }, SchaalAfReason>> => {
    const { casusId, naarTafel, vervolgStap: stap, vervolgEigenaar: eigenaar, vervolgDatum: datum } = input
    await wachtOpBeurt(tx, casusId)
    const afschalen = await findAfschalen(tx, actor, casusId)
    if (!afschalen) return refused('casus-niet-gevonden')
    const { casus, situatie, lager } = afschalen
    if (!afschalen.mogelijk) return refused('loopt-nog')
    const gekozen = lager.find(({ tafel }) => tafel === naarTafel)
    if (naarTafel && !gekozen) return refused('tafel-kan-niet')
    await recordAfschaling(tx, actor, { casusId, aanmeldingId: null }, { ...input, bekijkenOp: datum })
    await recordCasusGebeurtenis(tx, actor, {
      casusId,
      handeling: 'schaalAf',
      tekst: `Naar ${gekozen?.naam ?? 'de gemeente waar de inwoner woont'}. ${input.reden}`,
      terugmelding: true,
    })
    await recordAudit(tx, actor, { handeling: 'casus.afgeschaald', casusId })
    await saveVervolg(tx, casusId, { stap, eigenaar, datum }, now())
    for (const accountId of await listBetrokkenen(tx, casusId))
      if (accountId !== actor.accountId)
        await enqueue(tx, { soort: 'casus-nieuws', aan: { accountId }, over: { casusId } })
    if (!gekozen) return ok({ concept: null })
    const { inhoud } = await readTafel(tx, gekozen.tafel)
    const tafel = { slug: gekozen.tafel, inhoud }
    return ok({
      concept: await beginAanmelding(tx, actor, {
        casus,
        situatie,
        tafel,
        aanmelder: actor,
        keuzeReden: input.reden,
      }),
    })
  },
)
