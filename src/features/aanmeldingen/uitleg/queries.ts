import { z } from 'zod'
import { recordAudit } from '@/server/audit'
import { now } from '@/server/clock'
import { defineQuery } from '@/server/guarded'
import { findVraagRow } from './data'
import { toVraag, uitlegvragenVoor } from './vraag'

const permission = 'uitleg.geven'

/** Everybody who waits for an explanation of this actor, the longest first. */
export const listUitlegvragen = defineQuery(permission, uitlegvragenVoor)

/** The question with the terugmelding it is about, open or answered by now; null when it is not there or is for somebody else. */
export const findUitlegvraag = defineQuery(permission, async (tx, actor, id: string) => {
  const row = z.uuid().safeParse(id).success ? await findVraagRow(tx, actor, id) : null
  if (!row) return null
  await recordAudit(tx, actor, { handeling: 'aanmelding.ingezien', aanmeldingId: id })
  const vraag = row.gebeurtenissen.find(({ handeling }) => handeling === 'vraagUitleg')
  const terugmelding = row.gebeurtenissen.find(({ handeling, tekst }) => handeling !== 'vraagUitleg' && tekst)
  return {
    ...toVraag(row, now()),
    open: row.uitlegGevraagdOp !== null,
    op: row.uitlegGevraagdOp ?? vraag?.op ?? now(),
    vraag: vraag?.tekst ?? '',
    terugmelding: terugmelding?.tekst ?? null,
  }
})

export type OpenVraag = NonNullable<Awaited<ReturnType<typeof findUitlegvraag>>>
