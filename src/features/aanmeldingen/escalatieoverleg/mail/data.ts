import { z } from 'zod'
import { overlegTafel } from '@/domain/escalatieoverleg/overleg'
import type { Tx } from '@/server/db/transaction'

/** What an outbox row says about an invitation: ids and a number only. */
export const gegevensSchema = z.object({ deelnemerId: z.uuid(), volgnummer: z.number().int() })

const genodigde = {
  id: true,
  organisatie: true,
  functie: true,
  vervallenOp: true,
  overleg: {
    select: { id: true, status: true, volgnummer: true, moment: true, duurMinuten: true, plaats: true },
  },
} as const

/** The invited person as the mail names them, and the address of this very mail; null when there is none. */
export async function findGenodigde(tx: Tx, outboxId: string, deelnemerId: string) {
  const mail = await tx.outbox.findUnique({
    where: { id: outboxId },
    select: { adres: true, aangemaaktOp: true },
  })
  const row = await tx.overlegDeelnemer.findUnique({ where: { id: deelnemerId }, select: genodigde })
  return mail?.adres && row
    ? { genodigde: { ...row, gemaaktOp: mail.aangemaaktOp }, adres: mail.adres }
    : null
}

export type Genodigde = NonNullable<Awaited<ReturnType<typeof findGenodigde>>>['genodigde']

export async function findTafelInhoud(tx: Tx): Promise<unknown> {
  const tafel = await tx.overlegtafel.findUnique({ where: { slug: overlegTafel }, select: { inhoud: true } })
  return tafel?.inhoud
}
