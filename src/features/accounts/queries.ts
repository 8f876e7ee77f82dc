import { type AccountStand, bevestigNaMaanden, maandenEerder } from '@/domain/access/accountRegels'
import { listSessions } from '@/server/auth/session'
import { now } from '@/server/clock'
import { defineQuery } from '@/server/guarded'
import { canSendMail } from '@/server/mail/mailer'
import { decodeCursor, encodeCursor } from './cursor'
import { type AccountRow, countAccounts, countToConfirm, findAccount, listPage, listToConfirm } from './data'
import { listKoppelingen } from './koppelingen/data'
import { findOrganisatie, listOrganisaties } from './organisaties/data'
import type { Filter } from './schema'

const perPage = 25

const standVan = ({ actief, wachtwoordHash, oidcSubject }: AccountRow): AccountStand => {
  if (!actief) return 'geblokkeerd'
  return wachtwoordHash === null && oidcSubject === null ? 'uitgenodigd' : 'actief'
}

const confirmedSince = (): Date => maandenEerder(now(), bevestigNaMaanden)

/** What the screen may know: never a hash. */
function shown(row: AccountRow) {
  const { wachtwoordHash: _hash, oidcSubject, organisatie, ...rest } = row
  return {
    ...rest,
    organisatie: organisatie.naam,
    stand: standVan(row),
    viaOrganisatie: oidcSubject !== null,
    nietBevestigd: row.actief && row.bevestigdOp < confirmedSince(),
  }
}

export type Account = ReturnType<typeof shown>

export type AccountLijst = Awaited<ReturnType<typeof listAccounts>>

/** One page of the accounts, by name. */
export const listAccounts = defineQuery('accounts.beheren', async (tx, _actor, filter: Filter) => {
  const cursor = decodeCursor(filter.vanaf)
  const rows = await listPage(tx, filter, cursor, perPage)
  const back = cursor?.richting === 'vorige'
  const more = rows.length > perPage
  const page = back ? rows.slice(0, perPage).reverse() : rows.slice(0, perPage)
  const [first, last] = [page[0], page.at(-1)]
  return {
    accounts: page.map(shown),
    aantal: await countAccounts(tx, filter),
    teBevestigen: await countToConfirm(tx, confirmedSince()),
    vorige: first && (back ? more : cursor) ? encodeCursor({ ...first, richting: 'vorige' }) : undefined,
    volgende: last && (back || more) ? encodeCursor({ ...last, richting: 'volgende' }) : undefined,
  }
})

/** One account, and where it is signed in; undefined when there is none. */
export const findOneAccount = defineQuery('accounts.beheren', async (tx, actor, id: string) => {
  const row = await findAccount(tx, id)
  if (!row) return undefined
  return {
    ...shown(row),
    eigen: id === actor.accountId,
    sessies: (await listSessions(tx, id)).length,
    mailserver: canSendMail(),
  }
})

export type EenAccount = NonNullable<Awaited<ReturnType<typeof findOneAccount>>>

/** The accounts that nobody has confirmed for a year. */
export const listTeBevestigen = defineQuery('accounts.beheren', async (tx) => ({
  accounts: (await listToConfirm(tx, confirmedSince(), 100)).map(shown),
  aantal: await countToConfirm(tx, confirmedSince()),
}))

export const listAlleOrganisaties = defineQuery('accounts.beheren', async (tx) =>
  (await listOrganisaties(tx)).map(({ _count, ...rest }) => ({ ...rest, accounts: _count.accounts })),
)

export type OrganisatieRij = Awaited<ReturnType<typeof listAlleOrganisaties>>[number]

export const findEenOrganisatie = defineQuery('accounts.beheren', (tx, _actor, id: string) =>
  findOrganisatie(tx, id),
)

export const listAlleKoppelingen = defineQuery('accounts.beheren', async (tx) =>
  (await listKoppelingen(tx)).map(({ _count, organisatie, ...rest }) => ({
    ...rest,
    organisatie: organisatie.naam,
    accounts: _count.accounts,
  })),
)

export type KoppelingRij = Awaited<ReturnType<typeof listAlleKoppelingen>>[number]
