import { Alert } from '@/ui/Alert'
import { EmptyState } from '@/ui/EmptyState'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { Lead } from '@/ui/Lead'
import type { Berichten } from '../queries'
import { BerichtenLijst } from './BerichtenLijst'

interface BerichtenPaginaProps {
  wachtend: Berichten
  /** A message was taken back into the queue just now. */
  opnieuw: boolean
}

export function BerichtenPagina({
  wachtend: { berichten, aantal, mailserver },
  opnieuw,
}: BerichtenPaginaProps) {
  return (
    <>
      <h1>Berichten</h1>
      <Lead>De mails die nog niet zijn verstuurd. In een mail staat nooit iets over een casus.</Lead>
      <GedaanMelding
        tekst={opnieuw && 'Het bericht staat weer in de wachtrij. Het portaal probeert het nu opnieuw.'}
      />
      {!mailserver && <GeenMailserver />}
      {berichten.length === 0 ? (
        <EmptyState
          title="Alles is verstuurd"
          why="Er wacht geen enkel bericht. Lukt een mail later niet? Dan ziet u dat hier, met de reden."
        />
      ) : (
        <BerichtenLijst berichten={berichten} caption={captionOf(berichten.length, aantal)} />
      )}
      <p className="stil">
        Het portaal probeert een mail acht keer, steeds iets later. Lukt het dan nog niet, dan wordt het
        bericht geparkeerd. U kunt het daarna zelf opnieuw laten proberen.
      </p>
    </>
  )
}

function GeenMailserver() {
  return (
    <Alert kind="let-op" title="Er is geen mailserver ingesteld">
      <p>
        De berichten blijven hier wachten. Zet het adres van de mailserver in de instelling{' '}
        <code>SMTP_URL</code> en start het portaal opnieuw. Dan gaan ze alsnog weg.
      </p>
      <p>Er gaat intussen niets verloren: iedereen ziet zijn werk ook in het portaal.</p>
    </Alert>
  )
}

function captionOf(shown: number, all: number): string {
  const many = all === 1 ? '1 bericht wacht' : `${all} berichten wachten`
  return shown < all ? `${many}, u ziet de eerste ${shown}` : many
}
