import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { Lead } from '@/ui/Lead'
import { type Kalenderkeuze, themadagen } from '../schema'

interface KalenderInleidingProps {
  plant: boolean
  tafel: Kalenderkeuze['tafel']
}

export function KalenderInleiding({ plant, tafel }: KalenderInleidingProps) {
  return (
    <>
      <Lead>
        Wanneer de overlegtafels bij elkaar komen, en tot wanneer u een casus kunt inleveren. Ook themadagen
        staan hier.
      </Lead>
      <ButtonRow>
        {plant && <ButtonLink href={planPad(tafel)}>Plan een bijeenkomst</ButtonLink>}
        <ButtonLink kind="secondary" href="/agenda/abonnement">
          Zet de agenda in uw eigen kalender
        </ButtonLink>
      </ButtonRow>
    </>
  )
}

/** For who keeps the themadagen and does not work at the tables. */
export function ThemadagenInleiding({ voegtToe }: { voegtToe: boolean }) {
  return (
    <>
      <Lead>
        De themadagen en reflectiebijeenkomsten, ook als ze alleen voor mensen met een account zijn. Het
        overleg van de tafels ziet u hier niet.
      </Lead>
      {voegtToe && (
        <ButtonRow>
          <ButtonLink kind="secondary" href="/redactie/nieuw?soort=themabijeenkomst">
            Voeg een themadag toe
          </ButtonLink>
        </ButtonRow>
      )}
    </>
  )
}

const planPad = (tafel: Kalenderkeuze['tafel']): string =>
  tafel === undefined || tafel === themadagen ? '/agenda/plannen' : `/agenda/plannen?tafel=${tafel}`
