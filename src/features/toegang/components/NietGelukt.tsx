import { type OidcReden, oidcRedenen } from '@/domain/access/claims'
import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { Lead } from '@/ui/Lead'
import { MailLink } from '@/ui/MailLink'

/** The own organisation said who it is, and still the portal stays closed: why, and who can help. */
export function NietGelukt({ reden, zvh }: { reden: OidcReden; zvh: Zvh }) {
  const { titel, uitleg } = oidcRedenen[reden]
  return (
    <>
      <h1>{titel}</h1>
      <Lead>{uitleg}</Lead>
      <p>
        Hulp nodig? Vraag het de beheerder van het portaal, via <MailLink email={zvh.email} />. Zonder account
        kunt u wel de overlegtafels bekijken en de wegwijzer gebruiken.
      </p>
      <ButtonRow>
        <ButtonLink href="/inloggen">Terug naar inloggen</ButtonLink>
        <ButtonLink kind="secondary" href="/overlegtafels">
          Bekijk de overlegtafels
        </ButtonLink>
      </ButtonRow>
    </>
  )
}
