import { regelset } from '@/domain/routering/routeadvies'
import { env } from '@/server/env'

export type Instelling = { readonly naam: string; readonly waarde: string }

const aan = (ja: boolean): string => (ja ? 'Aan' : 'Uit')

/** How the portal is set, in words; never a secret, and never an address with a password in it. */
export const listInstellingen = (): readonly Instelling[] => [
  { naam: 'Adres van het portaal', waarde: env.PORTAAL_URL },
  { naam: 'Mailserver', waarde: env.SMTP_URL ? 'Ingesteld' : 'Niet ingesteld (SMTP_URL)' },
  { naam: 'Afzender van mails', waarde: env.MAIL_VAN },
  {
    naam: 'Inloggen via een organisatie',
    waarde: env.OIDC_ISSUER ? `Aan, met ${env.OIDC_NAAM}` : 'Uit (OIDC_ISSUER)',
  },
  {
    naam: 'Account dat niemand gebruikt',
    waarde: `Dicht na ${env.ACCOUNT_ONGEBRUIKT_MAANDEN === 1 ? '1 maand' : `${env.ACCOUNT_ONGEBRUIKT_MAANDEN} maanden`}`,
  },
  { naam: 'Achter een reverse proxy', waarde: aan(env.TRUST_PROXY) },
  {
    naam: 'Taken op de achtergrond',
    waarde: env.PORTAAL_WORKER ? 'In dit proces' : 'In een eigen proces (dist/worker.mjs)',
  },
  { naam: 'Contact bij een lek', waarde: env.BEVEILIGING_CONTACT ?? 'Niet ingesteld (BEVEILIGING_CONTACT)' },
  { naam: 'Demo', waarde: env.PORTAAL_DEMO ? 'Aan: gebruik dit portaal niet voor echte casussen' : 'Uit' },
  { naam: 'Regels van de wegwijzer', waarde: `Uitgave ${regelset}` },
]
