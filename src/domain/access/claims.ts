import { z } from 'zod'
import { ok, type Result, refused } from '../result'

/** What somebody's own organisation says about that person, after its seal was checked. */
export type Claims = Readonly<Record<string, unknown>>

/** A value of a claim; a claim that is a list has each of them. */
const valuesOf = (claim: unknown): readonly string[] =>
  (Array.isArray(claim) ? claim : [claim]).filter((value) => typeof value === 'string')

/** Whether the organisation asked for a second factor: a level (`acr`) or a way (`amr`) that counts as one. */
export const hasSecondFactor = (
  claims: Claims,
  { acr, amr }: { readonly acr: readonly string[]; readonly amr: readonly string[] },
): boolean =>
  valuesOf(claims.acr).some((value) => acr.includes(value)) ||
  valuesOf(claims.amr).some((value) => amr.includes(value))

const identitySchema = z.object({
  iss: z.string(),
  sub: z.string().min(1).max(255),
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  email_verified: z
    .unknown()
    .optional()
    .refine((verified) => verified !== false && verified !== 'false'),
  name: z.string().trim().min(1).max(120).optional().catch(undefined),
})

export type Identity = { readonly subject: string; readonly email: string; readonly naam: string }

/** Who it is; undefined when there is no address that the organisation stands for. */
export function identityOf(claims: Claims): Identity | undefined {
  const parsed = identitySchema.safeParse(claims)
  if (!parsed.success) return undefined
  const { sub, email, name } = parsed.data
  return { subject: sub, email, naam: name ?? email }
}

type Koppeling = {
  readonly claim: string
  readonly waarde: string
  readonly rol: string
  readonly organisatieId: string
}

/** The one koppeling that these claims fit; two that give another role or organisation are none: a person decides, not the order. */
export function koppelingVan<K extends Koppeling>(
  claims: Claims,
  koppelingen: readonly K[],
): Result<K, 'geen-koppeling' | 'onduidelijk'> {
  const [first, ...others] = koppelingen.filter(({ claim, waarde }) =>
    valuesOf(claims[claim]).includes(waarde),
  )
  if (!first) return refused('geen-koppeling')
  const same = others.every(
    ({ rol, organisatieId }) => rol === first.rol && organisatieId === first.organisatieId,
  )
  return same ? ok(first) : refused('onduidelijk')
}

/** Why the own organisation does not open the portal, for the person at the screen. */
export const oidcRedenen = {
  'geen-tweede-factor': {
    titel: 'Uw organisatie vroeg niet om een tweede factor',
    uitleg:
      'Voor het portaal is inloggen met alleen een wachtwoord niet genoeg. Log bij uw organisatie in met een code of app, en probeer het opnieuw.',
  },
  'geen-adres': {
    titel: 'Uw organisatie gaf geen e-mailadres door',
    uitleg: 'Het portaal heeft uw e-mailadres nodig om u te laten weten dat er iets voor u klaar staat.',
  },
  'geen-koppeling': {
    titel: 'U hebt nog geen toegang tot het portaal',
    uitleg:
      'U bent ingelogd bij uw organisatie, maar aan uw account is nog geen rol in het portaal gekoppeld.',
  },
  onduidelijk: {
    titel: 'Het portaal weet niet welke rol u hebt',
    uitleg: 'Uw organisatie geeft meer dan één rol door. Wij kiezen niet zelf.',
  },
  geblokkeerd: { titel: 'Uw account is geblokkeerd', uitleg: 'U kunt nu niet inloggen.' },
  'adres-bezet': {
    titel: 'Er is al een account met uw e-mailadres',
    uitleg: 'Dat account logt in met een wachtwoord. Log daarmee in, of laat het omzetten.',
  },
  mislukt: {
    titel: 'Inloggen via uw organisatie is niet gelukt',
    uitleg: 'Het antwoord van uw organisatie klopte niet, of het duurde te lang. Probeer het opnieuw.',
  },
} as const

export type OidcReden = keyof typeof oidcRedenen

export const isOidcReden = (value: unknown): value is OidcReden =>
  typeof value === 'string' && Object.hasOwn(oidcRedenen, value)
