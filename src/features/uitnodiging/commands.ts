import { antwoordNamen } from '@/domain/escalatieoverleg/antwoord'
import { ok, refused } from '@/domain/result'
import { openAnswerLink } from '@/server/answerLink'
import { recordAudit } from '@/server/audit'
import { inTransaction } from '@/server/db/transaction'
import { enqueue } from '@/server/outbox'
import { addAntwoordGebeurtenis, findUitnodigingRow, listOrganisatoren, saveAntwoord } from './data'
import { genodigdeVan, magAntwoorden } from './queries'
import type { GegevenAntwoord } from './schema'

/** The answer of somebody without an account, once per invitation; who organises hears it when somebody will not be there. */
export async function beantwoord(input: GegevenAntwoord) {
  const link = openAnswerLink(input.token)
  if (!link) return refused('link-onbekend')
  const genodigde = genodigdeVan(link)
  return inTransaction(genodigde, async (tx) => {
    const row = await findUitnodigingRow(tx, genodigde)
    if (!row) return refused('link-onbekend')
    const mag = magAntwoorden(row, link)
    if (!mag.ok) return mag
    const { antwoord } = input
    const vervangt = antwoord === 'vervanger'
    const bewaard = await saveAntwoord(tx, row, {
      antwoord,
      vervanger: vervangt ? (input.vervanger ?? null) : null,
      vervangerMandaat: vervangt ? (input.vervangerMandaat ?? null) : null,
    })
    if (!bewaard) return refused('al-beantwoord')
    await addAntwoordGebeurtenis(tx, row, antwoordNamen[antwoord])
    await recordAudit(tx, genodigde, {
      handeling: 'overleg.uitnodiging-beantwoord',
      aanmeldingId: row.overleg.aanmeldingId,
    })
    if (antwoord === 'komt-niet')
      for (const { id } of await listOrganisatoren(tx))
        await enqueue(tx, {
          soort: 'overleg-afwezig',
          aan: { accountId: id },
          over: { overlegId: row.overleg.id },
          sleutel: `overleg-afwezig:${row.id}:${row.overleg.volgnummer}:${id}`,
        })
    return ok(input.token)
  })
}
