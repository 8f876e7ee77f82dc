import { systeem } from '@/domain/access/actor'
import { inTransaction } from '@/server/db/transaction'
import { log } from '@/server/log'
import { findAuditHoofd, wisNaTermijn } from './data'

/** Casussen per transaction: each takes some milliseconds. */
const batch = 50

/** Erases what is over its term. Every casus gets an audit row of its own, written by the same function that erases. */
export async function wisVerlopen(nu: Date): Promise<number> {
  let total = 0
  for (;;) {
    const count = await inTransaction(systeem, (tx) => wisNaTermijn(tx, nu, batch))
    total += count
    if (count < batch) return total
  }
}

/** Nightly: erase, and note the end of the audit chain where the database cannot reach it (decision 018). */
export async function nachtelijkOnderhoud(nu: Date): Promise<void> {
  const gewist = await wisVerlopen(nu)
  const hoofd = await inTransaction(systeem, findAuditHoofd)
  log.info(
    { gewist, logboek: hoofd && `${hoofd.volgnummer}:${hoofd.schakel}` },
    'bewaartermijnen bekeken, eind van het logboek genoteerd',
  )
}
