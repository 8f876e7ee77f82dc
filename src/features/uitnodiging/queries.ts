import { z } from 'zod'
import type { InvitedActor } from '@/domain/access/actor'
import { antwoorden, kanAntwoorden, type UitnodigingReden } from '@/domain/escalatieoverleg/antwoord'
import { overlegStatussen } from '@/domain/escalatieoverleg/overleg'
import { overlegtafelInhoudSchema } from '@/domain/overlegtafel/inhoud'
import type { Result } from '@/domain/result'
import { type AnswerLink, openAnswerLink } from '@/server/answerLink'
import { now } from '@/server/clock'
import { inTransaction, type Tx } from '@/server/db/transaction'
import { findTafelInhoud, findUitnodigingRow, type UitnodigingRow } from './data'

const status = z.enum(overlegStatussen)
const antwoord = z.enum(antwoorden).nullable()

export const genodigdeVan = ({ deelnemerId, overlegId }: AnswerLink): InvitedActor => ({
  rol: 'genodigde',
  deelnemerId,
  overlegId,
})

/** Whether this invitation can be answered through this link now. */
export const magAntwoorden = (
  row: UitnodigingRow,
  { volgnummer }: AnswerLink,
): Result<null, UitnodigingReden> =>
  kanAntwoorden(
    {
      status: status.parse(row.overleg.status),
      moment: row.overleg.moment,
      volgnummer: row.overleg.volgnummer,
      linkVolgnummer: volgnummer,
      vervallen: row.vervallenOp !== null,
      uitgenodigd: row.uitgenodigdOp !== null,
      antwoordVolgnummer: row.antwoordVolgnummer,
    },
    now(),
  )

export type Uitnodiging = NonNullable<Awaited<ReturnType<typeof findUitnodiging>>>

/** What the person with this link may know; null when the link was not made here. */
export async function findUitnodiging(token: string) {
  const link = openAnswerLink(token)
  if (!link) return null
  return inTransaction(genodigdeVan(link), async (tx) => {
    const row = await findUitnodigingRow(tx, genodigdeVan(link))
    if (!row) return null
    const { moment, duurMinuten, plaats } = row.overleg
    return {
      organisatie: row.organisatie,
      functie: row.functie,
      antwoord: antwoord.parse(row.antwoord),
      vervanger: row.vervanger,
      moment,
      duurMinuten,
      plaats,
      mag: magAntwoorden(row, link),
      contact: await contactVan(tx),
    }
  })
}

/** Whom to mail when the link cannot help; null when the table has no address. */
async function contactVan(tx: Tx): Promise<string | null> {
  const tafel = await findTafelInhoud(tx)
  return tafel ? overlegtafelInhoudSchema.parse(tafel.inhoud).contact.email : null
}
