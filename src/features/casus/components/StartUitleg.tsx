import { Alert } from '@/ui/Alert'
import { Heading } from '@/ui/Heading'
import { Lead } from '@/ui/Lead'

/** What a casus is, before somebody starts one. */
export function StartUitleg({ meegenomen }: { meegenomen: number }) {
  return (
    <>
      <Heading level={1}>Start een casus</Heading>
      <Lead>
        U beantwoordt een paar vragen over de situatie. Dan ziet u welke overlegtafel past, en kunt u
        aanmelden.
      </Lead>
      {meegenomen > 0 && (
        <Alert kind="klaar" title="Uw antwoorden gaan mee">
          <p>
            Uit de wegwijzer {meegenomen === 1 ? 'gaat 1 antwoord' : `gaan ${meegenomen} antwoorden`} mee. U
            hoeft die niet nog eens te geven. Wijzigen kan wel.
          </p>
        </Alert>
      )}
      <Alert kind="info" title="De casus krijgt een code, geen naam">
        <p>
          Noem de inwoner nergens bij naam. Schrijf ook geen burgerservicenummer (BSN), geboortedatum of adres
          op. De tafel hoort later van u om wie het gaat, langs een eigen veilige weg.
        </p>
      </Alert>
      <ul>
        <li>U krijgt één vraag per keer. Weet u iets niet, dan is dat ook een antwoord.</li>
        <li>Elk antwoord wordt meteen bewaard. U kunt stoppen en later verdergaan.</li>
        <li>
          De procesmanager gemeente ziet de casussen uit de eigen gemeente. Andere mensen zien uw casus pas
          als u een aanmelding verstuurt.
        </li>
      </ul>
    </>
  )
}
