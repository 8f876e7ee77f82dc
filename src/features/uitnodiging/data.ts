import { randomUUID } from 'node:crypto'
import type { InvitedActor } from '@/domain/access/actor'
import type { Antwoord } from '@/domain/escalatieoverleg/antwoord'
import type { Mandaat } from '@/domain/escalatieoverleg/deelnemers'
import { overlegTafel } from '@/domain/escalatieoverleg/overleg'
import { now } from '@/server/clock'
import type { Tx } from '@/server/db/transaction'

/** The one invitation of this link. Nothing of the casus is read: row-level security would not show it either. */
export const findUitnodigingRow = (tx: Tx, { deelnemerId, overlegId }: InvitedActor) =>
  tx.overlegDeelnemer.findFirst({
    where: { id: deelnemerId, overlegId },
    select: {
      id: true,
      organisatie: true,
      functie: true,
      antwoord: true,
      antwoordVolgnummer: true,
      vervanger: true,
      uitgenodigdOp: true,
      vervallenOp: true,
      overleg: {
        select: {
          id: true,
          status: true,
          volgnummer: true,
          moment: true,
          duurMinuten: true,
          plaats: true,
          aanmeldingId: true,
        },
      },
    },
  })

export type UitnodigingRow = NonNullable<Awaited<ReturnType<typeof findUitnodigingRow>>>

type Antwoordrij = {
  readonly antwoord: Antwoord
  readonly vervanger: string | null
  readonly vervangerMandaat: Mandaat | null
}

/** Writes the answer unless this invitation was answered meanwhile; false when it was. */
export async function saveAntwoord(
  tx: Tx,
  { id, overleg }: UitnodigingRow,
  antwoord: Antwoordrij,
): Promise<boolean> {
  const { volgnummer } = overleg
  const { count } = await tx.overlegDeelnemer.updateMany({
    where: { id, OR: [{ antwoordVolgnummer: null }, { antwoordVolgnummer: { not: volgnummer } }] },
    data: { ...antwoord, antwoordOp: now(), antwoordVolgnummer: volgnummer },
  })
  return count === 1
}

/** createMany, because the invited person may add this line but not read the history. */
export const addAntwoordGebeurtenis = (
  tx: Tx,
  { overleg, organisatie, functie }: UitnodigingRow,
  tekst: string,
) =>
  tx.overlegGebeurtenis.createMany({
    data: {
      id: randomUUID(),
      overlegId: overleg.id,
      op: now(),
      handeling: 'antwoord',
      vanStatus: overleg.status,
      naarStatus: overleg.status,
      rol: 'genodigde',
      doorNaam: functie,
      organisatieNaam: organisatie,
      tekst,
    },
  })

/** Who organises the meeting. */
export const listOrganisatoren = (tx: Tx) =>
  tx.account.findMany({ where: { actief: true, tafels: { has: overlegTafel } }, select: { id: true } })

export const findTafelInhoud = (tx: Tx) =>
  tx.overlegtafel.findUnique({ where: { slug: overlegTafel }, select: { inhoud: true } })
