import type { Routeadvies } from '@/domain/routering/routeadvies'
import type { Antwoorden } from '@/domain/wegwijzer/antwoordvelden'
import { Details } from '@/ui/Details'
import { adviesAlsTekst } from '@/ui/routering/adviesAlsTekst'
import type { Routeinhoud } from '@/ui/routering/routeinhoud'

interface KopieerTekstProps {
  advies: Routeadvies
  antwoorden: Antwoorden
  inhoud: Routeinhoud
}

/** The advice as plain text. Selecting works without a script; only its reader decides where it goes. */
export function KopieerTekst({ advies, antwoorden, inhoud }: KopieerTekstProps) {
  const tekst = adviesAlsTekst(advies, antwoorden, inhoud)
  return (
    <div className="alleen-scherm">
      <Details summary="Kopieer het advies als tekst">
        <label htmlFor="advies-tekst">
          Klik in het vak. Kies alles met Ctrl + A en kopieer met Ctrl + C (op een Mac: Cmd).
        </label>
        <textarea
          className="utrecht-textarea utrecht-textarea--html-textarea"
          id="advies-tekst"
          rows={12}
          readOnly
          defaultValue={tekst}
        />
      </Details>
    </div>
  )
}
