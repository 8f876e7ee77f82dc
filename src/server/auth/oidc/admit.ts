import { tafelsVan } from '@/domain/access/accountRegels'
import {
  type Claims,
  hasSecondFactor,
  type Identity,
  identityOf,
  koppelingVan,
  type OidcReden,
} from '@/domain/access/claims'
import { isRole } from '@/domain/access/role'
import { ok, type Result, refused } from '@/domain/result'
import { recordAudit } from '../../audit'
import { now } from '../../clock'
import { inTransaction, type Tx } from '../../db/transaction'
import { env } from '../../env'
import { loginActor } from '../credentials'
import type { LoginOrigin } from '../origin'

/** Addresses of an issuer with and without a slash at the end are the same one. */
const issuerOf = (address: string): string => address.replace(/\/$/, '')

/** The account that belongs to this person of that organisation. */
export const findByIdentity = (tx: Tx, subject: string) =>
  tx.account.findUnique({
    where: { oidcIssuer_oidcSubject: { oidcIssuer: issuerOf(env.OIDC_ISSUER ?? ''), oidcSubject: subject } },
    select: { id: true, actief: true, rol: true },
  })

/**
 * Lets somebody in by what the own organisation says: a second factor, an address, and a claim that a beheerder linked to a role.
 * The account follows the claims at every sign-in; nobody gets rights by default, and no existing account is taken over.
 */
export async function admit(claims: Claims, origin: LoginOrigin): Promise<Result<string, OidcReden>> {
  const actor = loginActor(null, origin)
  const outcome = await decide(claims, origin)
  if (!outcome.ok)
    await inTransaction(actor, (tx) =>
      recordAudit(tx, actor, { handeling: `inloggen.oidc-${outcome.reason}` }),
    )
  return outcome
}

async function decide(claims: Claims, origin: LoginOrigin): Promise<Result<string, OidcReden>> {
  if (typeof claims.iss !== 'string' || issuerOf(claims.iss) !== issuerOf(env.OIDC_ISSUER ?? ''))
    return refused('mislukt')
  if (!hasSecondFactor(claims, { acr: env.OIDC_ACR, amr: env.OIDC_AMR })) return refused('geen-tweede-factor')
  const identity = identityOf(claims)
  if (!identity) return refused('geen-adres')
  const found = await inTransaction(loginActor(null, origin), async (tx) => ({
    koppeling: koppelingVan(claims, await listKoppelingen(tx)),
    account: await findByIdentity(tx, identity.subject),
    sameAddress: await tx.account.findUnique({ where: { email: identity.email }, select: { id: true } }),
  }))
  const { koppeling, account, sameAddress } = found
  if (!koppeling.ok) return koppeling
  if (account && !account.actief) return refused('geblokkeerd')
  if (!account && sameAddress) return refused('adres-bezet')
  return ok(await follow(koppeling.value, identity, account, origin))
}

const listKoppelingen = (tx: Tx) =>
  tx.koppeling.findMany({
    select: {
      id: true,
      claim: true,
      waarde: true,
      rol: true,
      organisatieId: true,
      tafels: true,
      organisatie: { select: { gemeenteCode: true } },
    },
  })

type Koppeling = Awaited<ReturnType<typeof listKoppelingen>>[number]
type Known = { readonly id: string; readonly rol: string } | null

/** Makes the account, or brings it in line with the koppeling of today. */
function follow(
  koppeling: Koppeling,
  identity: Identity,
  known: Known,
  origin: LoginOrigin,
): Promise<string> {
  const id = known?.id ?? crypto.randomUUID()
  const actor = loginActor(id, origin)
  const { rol, organisatieId, tafels, organisatie } = koppeling
  const place = {
    rol,
    organisatieId,
    gemeenteCode: organisatie.gemeenteCode,
    tafels: isRole(rol) ? tafelsVan({ rol, tafels }) : [],
    koppelingId: koppeling.id,
  }
  return inTransaction(actor, async (tx) => {
    if (known) await tx.account.updateMany({ where: { id }, data: place })
    else await addAccount(tx, id, identity, place)
    if (known?.rol !== rol)
      await recordAudit(tx, actor, { handeling: `account.rol-via-koppeling-${rol}`, betreftAccountId: id })
    return id
  })
}

type Place = {
  rol: string
  organisatieId: string
  gemeenteCode: string | null
  tafels: string[]
  koppelingId: string
}

async function addAccount(
  tx: Tx,
  id: string,
  { subject, email, naam }: Identity,
  place: Place,
): Promise<void> {
  const nu = now()
  const oidc = { oidcIssuer: issuerOf(env.OIDC_ISSUER ?? ''), oidcSubject: subject }
  await tx.account.createMany({
    data: { id, email, naam, ...oidc, ...place, aangemaaktOp: nu, bevestigdOp: nu },
  })
}
