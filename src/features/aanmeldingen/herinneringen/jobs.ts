import { dagregel, type Telsoort, telsoorten } from '@/domain/aanmelding/dagregels'
import { uurmerken } from '@/domain/aanmelding/uurmerken'
import { systeem } from '@/domain/access/actor'
import { eindVanMorgen } from '@/domain/termijn/dagbericht'
import { accountsOfTafel, accountsOfZvh } from '@/server/accountsOf'
import { inTransaction, type Tx } from '@/server/db/transaction'
import type { Dagteller } from '@/server/jobs/dagbericht'
import type { Samensteller } from '@/server/mail/compose'
import { enqueue } from '@/server/outbox'
import { isDoorgestuurd, listBijUurtafels, telPerAccount } from './data'

/** The lines about aanmeldingen of the daily overview, the most urgent first. */
export const telAanmeldingen: Dagteller = async (tx, nu) => {
  const tellingen = await telPerAccount(tx, nu, eindVanMorgen(nu))
  return tellingen
    .sort((a, b) => telsoorten.indexOf(a.soort as Telsoort) - telsoorten.indexOf(b.soort as Telsoort))
    .map(({ accountId, soort, aantal }) => ({ accountId, regel: dagregel(soort as Telsoort, aantal) }))
}

/** A term in hours cannot wait for tomorrow's overview: applicant, table and, once it has passed, the ZVH hear it at once. */
export const planUurtermijnen = (nu: Date): Promise<void> =>
  inTransaction(systeem, async (tx) => {
    for (const aanmelding of await listBijUurtafels(tx)) {
      const { id, aanmelderId, sinds, uren } = aanmelding
      for (const { uren: mark, soort } of uurmerken(sinds, uren, nu)) {
        const tell = (woorden: string, accountIds: readonly string[]) =>
          tellAll(tx, id, `uurtermijn:${id}:${mark}:${soort}`, woorden, accountIds)
        await tell(`uurtermijn-${soort}`, [aanmelderId])
        await tell('uurtermijn-tafel', await accountsOfTafel(tx, aanmelding.tafelSlug))
        if (soort === 'voorbij') await tell('uurtermijn-zvh', await accountsOfZvh(tx))
      }
    }
  })

async function tellAll(
  tx: Tx,
  aanmeldingId: string,
  sleutel: string,
  soort: string,
  accountIds: readonly string[],
): Promise<void> {
  for (const accountId of accountIds)
    await enqueue(tx, {
      soort,
      aan: { accountId },
      over: { aanmeldingId },
      sleutel: `${sleutel}:${accountId}`,
    })
}

/** Once the answer is there, the reminder has nothing to say. */
export const stelUurtermijnSamen: Samensteller = async (tx, { aanmeldingId }) =>
  aanmeldingId !== null && (await isDoorgestuurd(tx, aanmeldingId)) ? {} : 'vervallen'
