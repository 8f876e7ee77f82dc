import { watMeeMoet } from '@/domain/landelijk/stappen'
import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import { MailLink } from '@/ui/MailLink'
import { Panel } from '@/ui/Panel'
import { TextLink } from '@/ui/TextLink'

interface WatMeeProps {
  terugkoppelingId: string | undefined
  overlegId: string
  zvh: Zvh
}

/** What to send, and along which way; identity never goes through the portal. */
export function WatMee({ terugkoppelingId, overlegId, zvh }: WatMeeProps) {
  return (
    <Panel>
      <h2>Wat stuurt u mee?</h2>
      <ul>
        {watMeeMoet.map((stuk) => (
          <li key={stuk}>{stuk}</li>
        ))}
      </ul>
      <p>
        {terugkoppelingId ? (
          <TextLink href={`/terugkoppelingen/${terugkoppelingId}`}>Open de terugkoppeling</TextLink>
        ) : (
          <TextLink href={`/overleg/${overlegId}`}>
            De terugkoppeling is nog niet verstuurd: naar het overleg
          </TextLink>
        )}
      </p>
      <p className="stil">
        Deze lijst is een voorstel. Het ZVH bevestigt hem nog. Namen en andere gegevens van de inwoner gaan
        alleen langs uw eigen beveiligde weg. Het adres van de Unit krijgt u van het ZVH:{' '}
        <MailLink email={zvh.email} />.
      </p>
    </Panel>
  )
}
