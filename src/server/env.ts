import { z } from 'zod'

const flag = z
  .enum(['ja', 'nee'])
  .default('nee')
  .transform((value) => value === 'ja')

const list = (standard: string) =>
  z
    .string()
    .default(standard)
    .transform((value) => value.split(',').flatMap((one) => one.trim() || []))

const oidcSettings = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_GEHEIM'] as const

const schema = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: z.coerce.number().int().min(1).max(65535).default(3000),
    /** Public origin, for instance https://portaal.example.nl; links in mail and the origin check use it. */
    PORTAAL_URL: z.url({ protocol: /^https?$/ }).optional(),
    TRUST_PROXY: flag,
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
    /** Owner of the tables; only for migrations and content. Without it DATABASE_URL is used. */
    DATABASE_MIGRATION_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
    /** Seals sessions and carried-over answers. */
    PORTAAL_GEHEIM: z.string().min(32),
    /** Encrypts the secrets of second factors; without it they hang on PORTAAL_GEHEIM. */
    PORTAAL_SLEUTEL_TWEEDE_FACTOR: z.string().min(32).optional(),
    /** The first beheerder: invited at the start as long as nobody is. */
    PORTAAL_BEHEERDER: z.email().optional(),
    /** An account that nobody used for so long is blocked. */
    ACCOUNT_ONGEBRUIKT_MAANDEN: z.coerce.number().int().min(1).max(60).default(6),
    /** Signing in through the own organisation; the three belong together. */
    OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
    OIDC_CLIENT_ID: z.string().min(1).optional(),
    OIDC_CLIENT_GEHEIM: z.string().min(1).optional(),
    /** On the button: "Inloggen met ...". */
    OIDC_NAAM: z.string().min(1).max(60).default('uw organisatie'),
    /** Values of `acr` and `amr` that count as a second factor, with commas between. */
    OIDC_ACR: list(''),
    OIDC_AMR: list('mfa'),
    /** The keys that seal free text: a file, or the same lines in the setting itself (src/server/seal/keyRing.ts). */
    PORTAAL_SLEUTELBESTAND: z.string().min(1).optional(),
    PORTAAL_SLEUTELS: z.string().min(50).optional(),
    /** Whom to tell about a hole in the security: `mailto:` or `https:`, for security.txt. */
    BEVEILIGING_CONTACT: z.url({ protocol: /^(https|mailto)$/ }).optional(),
    /** Set by the start script, only with the embedded database on a loopback address. */
    PORTAAL_DEMO: flag,
    PORTAAL_DEMO_WACHTWOORD: z.string().min(8).optional(),
    /** Run the job worker inside the server process (the default with the embedded database). */
    PORTAAL_WORKER: flag,
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_VAN: z
      .string()
      .min(3)
      .default('Portaal doorzettingsmacht Twente <niet-beantwoorden@portaal.invalid>'),
  })
  .superRefine((settings, context) => {
    const given = oidcSettings.filter((name) => settings[name] !== undefined)
    if (given.length > 0 && given.length < oidcSettings.length)
      context.addIssue({ code: 'custom', path: ['OIDC_ISSUER'], message: 'onvolledig' })
    if (settings.OIDC_ACR.length + settings.OIDC_AMR.length === 0)
      context.addIssue({ code: 'custom', path: ['OIDC_AMR'], message: 'leeg' })
  })
  .transform((settings) => ({
    ...settings,
    PORTAAL_URL: settings.PORTAAL_URL ?? `http://localhost:${settings.PORT}`,
  }))

export type Env = z.infer<typeof schema>

/** Dutch sentence per setting: what is wrong and what to do. */
const hulp: Record<string, string> = {
  PORT: 'PORT moet een getal van 1 tot en met 65535 zijn.',
  PORTAAL_URL: 'PORTAAL_URL moet een webadres zijn, bijvoorbeeld https://portaal.example.nl.',
  DATABASE_URL:
    'DATABASE_URL moet een adres van een Postgres-database zijn, bijvoorbeeld postgres://naam:wachtwoord@server/portaal.',
  DATABASE_MIGRATION_URL: 'DATABASE_MIGRATION_URL moet een adres van een Postgres-database zijn.',
  PORTAAL_GEHEIM:
    'PORTAAL_GEHEIM moet een willekeurige tekst van minstens 32 tekens zijn (maak er een met: openssl rand -hex 32).',
  PORTAAL_SLEUTEL_TWEEDE_FACTOR:
    'PORTAAL_SLEUTEL_TWEEDE_FACTOR moet een willekeurige tekst van minstens 32 tekens zijn.',
  PORTAAL_BEHEERDER: 'PORTAAL_BEHEERDER moet een e-mailadres zijn.',
  ACCOUNT_ONGEBRUIKT_MAANDEN: 'ACCOUNT_ONGEBRUIKT_MAANDEN moet een getal van 1 tot en met 60 zijn.',
  OIDC_ISSUER:
    'OIDC_ISSUER moet een webadres zijn, en hoort bij OIDC_CLIENT_ID en OIDC_CLIENT_GEHEIM: zet ze alle drie, of geen.',
  OIDC_AMR: 'OIDC_AMR en OIDC_ACR mogen niet allebei leeg zijn: een tweede factor is verplicht.',
  BEVEILIGING_CONTACT:
    'BEVEILIGING_CONTACT moet beginnen met mailto: of https://, bijvoorbeeld mailto:beveiliging@example.nl.',
  PORTAAL_SLEUTELS:
    'PORTAAL_SLEUTELS moet regels bevatten met een naam en 32 bytes in base64, of gebruik PORTAAL_SLEUTELBESTAND.',
  PORTAAL_DEMO_WACHTWOORD: 'PORTAAL_DEMO_WACHTWOORD moet minstens 8 tekens hebben.',
  SMTP_URL: 'SMTP_URL moet beginnen met smtp:// of smtps://, bijvoorbeeld smtp://mail.example.nl:587.',
}

/** Parses the settings once. @throws with a Dutch sentence that names every setting that is wrong or missing. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(filled)
  if (parsed.success) return parsed.data
  const lines = new Set(parsed.error.issues.map((issue) => `- ${sentence(issue)}`))
  throw new Error(
    `Het portaal kan niet starten: een instelling klopt niet of ontbreekt.\n${[...lines].join('\n')}`,
  )
}

function sentence(issue: z.core.$ZodIssue): string {
  const name = String(issue.path[0])
  const choices = issue.code === 'invalid_value' ? ` Kies uit: ${issue.values.join(', ')}.` : ''
  return hulp[name] ?? `${name} heeft geen geldige waarde.${choices}`
}

let parsed: Env | undefined

/** The settings of this process; parsed at first use, so that a build or a test decides when. */
export const env: Env = new Proxy({} as Env, {
  get: (_, name: keyof Env) => {
    parsed ??= parseEnv(process.env)
    return parsed[name]
  },
})
