import type { Actor } from '@/domain/access/actor'
import { bereik } from '@/domain/redactie/bereik'
import type { Contactregel } from '@/domain/redactie/contactregel'
import type { Organisatieregel } from '@/domain/redactie/organisatieregel'
import { nieuweSleutel } from '@/domain/redactie/sleutel'
import { soortVan } from '@/domain/redactie/soorten'
import { ok, type Result, refused } from '@/domain/result'
import { recordAudit } from '@/server/audit'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'
import { defineCommand } from '@/server/guarded'
import { listTeksten, lockTekst, schrijfTekst, voegTekstToe } from '../data'
import { listSleutels } from '../versies/data'

const permission = 'inhoud.importeren'

/**
 * Makes the contacts of a list public, all of them or none: first every gemeente is looked up, then they are written. Each gets a
 * version that can be put back.
 */
export const importeerContacten = defineCommand(
  permission,
  async (tx, actor, regels: readonly Contactregel[]): Promise<Result<number, 'niet-van-u'>> => {
    const gevonden = []
    // In one order, so that two imports at once wait for each other instead of blocking each other.
    for (const { code, contact } of regels.toSorted((een, ander) => een.code.localeCompare(ander.code))) {
      const tekst = await lockTekst(tx, actor, 'gemeente', code)
      if (!tekst) return refused('niet-van-u')
      gevonden.push({ tekst, contact })
    }
    for (const { tekst, contact } of gevonden) {
      const inhoud = { ...(soortVan('gemeente').schema.parse(tekst.inhoud) as object), contact }
      const gegevens = { toelichting: 'Contact uit een lijst.' }
      await schrijfTekst(tx, 'gemeente', { sleutel: tekst.sleutel, inhoud }, gegevens, now())
    }
    await recordAudit(tx, actor, { handeling: 'gemeente.contacten-geimporteerd' })
    return ok(gevonden.length)
  },
)

const gegevens = { toelichting: 'Organisatie uit een lijst.' }

/**
 * Adds the organisations of a list, and changes the ones that are there by that name: all of them or none. What the list does not
 * say (sources, when somebody looked) stays.
 */
export const importeerOrganisaties = defineCommand(
  permission,
  async (tx, actor, regels: readonly Organisatieregel[]): Promise<Result<number, OrganisatieReason>> => {
    if (bereik(actor, 'ondersteuner') !== 'alle') return refused('niet-van-u')
    const rijen = await organisatierijen(tx, actor, regels)
    if (!rijen) return refused('klopt-niet')
    for (const { nieuw, ...rij } of rijen) {
      const schrijf = nieuw ? voegTekstToe : schrijfTekst
      if (!(await schrijf(tx, 'ondersteuner', rij, gegevens, now())))
        throw new Error('sleutel is net genomen')
    }
    await recordAudit(tx, actor, { handeling: 'ondersteuner.organisaties-geimporteerd' })
    return ok(rijen.length)
  },
)

type OrganisatieReason = 'niet-van-u' | 'klopt-niet'
type Rij = {
  readonly sleutel: string
  readonly naam: string
  readonly inhoud: unknown
  readonly nieuw: boolean
}

/** What is to be written, nothing yet: locked by name, in one order; undefined when a row would be no organisation. */
async function organisatierijen(
  tx: Tx,
  actor: Actor,
  regels: readonly Organisatieregel[],
): Promise<readonly Rij[] | undefined> {
  const bekend = new Map(
    (await listTeksten(tx, actor, 'ondersteuner')).map(({ naam, sleutel }) => [naam.toLowerCase(), sleutel]),
  )
  const genomen = [...(await listSleutels(tx, 'ondersteuner'))]
  const rijen: Rij[] = []
  for (const { naam, inhoud } of regels.toSorted((een, ander) => een.naam.localeCompare(ander.naam))) {
    const sleutel = bekend.get(naam.toLowerCase())
    const tekst = sleutel ? await lockTekst(tx, actor, 'ondersteuner', sleutel) : undefined
    const oud = tekst ? (tekst.inhoud as object) : { bronnen: [], laatstGecontroleerd: null }
    const gelezen = soortVan('ondersteuner').schema.safeParse({ ...oud, ...inhoud })
    if (!gelezen.success) return undefined
    const vrij = tekst?.sleutel ?? nieuweSleutel(naam, genomen)
    genomen.push(vrij)
    rijen.push({ sleutel: vrij, naam, inhoud: gelezen.data, nieuw: tekst === undefined })
  }
  return rijen
}
