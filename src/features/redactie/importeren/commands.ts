import type { Contactregel } from '@/domain/redactie/contactregel'
import { soortVan } from '@/domain/redactie/soorten'
import { ok, type Result, refused } from '@/domain/result'
import { recordAudit } from '@/server/audit'
import { now } from '@/server/clock'
import { defineCommand } from '@/server/guarded'
import { lockTekst, schrijfTekst } from '../data'

/**
 * Makes the contacts of a list public, all of them or none: first every gemeente is looked up, then they are written. Each gets a
 * version that can be put back.
 */
export const importeerContacten = defineCommand(
  'inhoud.redigeren',
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
