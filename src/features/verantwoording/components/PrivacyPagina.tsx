import { Lead } from '@/ui/Lead'
import { TextLink } from '@/ui/TextLink'

/** In our own words; the terms are those of the table `bewaartermijn`. */
export function PrivacyPagina() {
  return (
    <>
      <h1>Privacyverklaring</h1>
      <Lead>
        In dit portaal werken gemeenten, zorg en het Zorg- en Veiligheidshuis (ZVH) samen aan casussen die
        vastlopen. Hier leest u welke gegevens wij bewaren, waarom en hoe lang.
      </Lead>
      <p>
        <strong>Dit is een voorlopige tekst.</strong> De functionarissen gegevensbescherming (FG) van de regio
        moeten hem nog vaststellen.
      </p>

      <h2>De openbare pagina’s</h2>
      <p>
        Kijkt u alleen rond, of vult u de wegwijzer in? Dan bewaren wij niets over u. Er zijn geen cookies en
        er is geen bezoekersmeting. De antwoorden in de wegwijzer gaan niet naar een database.
      </p>

      <h2>Wat staat er over een inwoner?</h2>
      <p>
        Een casus heeft een code, geen naam. Er staat geen burgerservicenummer, geen geboortedatum en geen
        adres in. Wel staan er een gemeente, een leeftijdsgroep, antwoorden op gesloten vragen en korte
        teksten. Die teksten gaan over gezondheid, wonen, zorg en soms veiligheid. Het portaal weigert nummers
        en e-mailadressen in zo’n tekst en waarschuwt bij namen en datums.
      </p>
      <p>
        Wie is het? Dat staat alleen bij de organisatie die de inwoner helpt. Zij wisselen namen uit langs hun
        eigen beveiligde weg, nooit via dit portaal.
      </p>

      <h2>Waarom mag dit?</h2>
      <p>
        De gemeenten zorgen voor hulp aan hun inwoners en houden de regie. Zorgaanbieders verlenen zorg. Elke
        organisatie heeft daarvoor een eigen wettelijke grondslag, en is zelf verantwoordelijk voor wat zij
        invult. Een casus wordt zo veel mogelijk met de inwoner besproken. Het portaal vraagt dat bij elke
        aanmelding.
      </p>

      <h2>Hoe lang blijft het?</h2>
      <ul>
        <li>Een casus die nooit is verstuurd: 90 dagen na de laatste wijziging.</li>
        <li>Een casus die klaar is: één jaar na de laatste stap.</li>
        <li>Een casus met een bestuurlijk overleg (RDM-trede 3): twee jaar na de laatste stap.</li>
        <li>Het logboek van wie wat zag: minstens vijf jaar. Daar staat geen inhoud in.</li>
      </ul>
      <p>
        Daarna wist het portaal de teksten vanzelf. Tellingen blijven, zoals hoe vaak een tafel op tijd
        antwoord gaf. De termijnen zijn voorlopig: de FG bevestigt ze.
      </p>

      <h2>Wie kan erbij?</h2>
      <p>
        Alleen mensen die aan de casus werken: wie aanmeldt, de tafel die de casus bespreekt, de procesmanager
        gemeente en het ZVH. De teksten staan versleuteld in de database. Het portaal schrijft op wie een
        casus heeft gelezen.
      </p>

      <h2>Uw rechten</h2>
      <p>
        Bent u inwoner? U mag vragen wat er over u staat, wie het heeft gelezen, en of het gewist kan worden.
        Vraag uw contactpersoon om de <strong>referentie</strong> van uw casus. Ga daarmee naar de
        procesmanager gemeente van uw gemeente. Een cliëntondersteuner kan u helpen. Dat is gratis:{' '}
        <TextLink href="/clientondersteuning">cliëntondersteuning</TextLink>.
      </p>
      <p>
        Bent u het niet eens met het antwoord? Dan kunt u een klacht indienen bij uw gemeente of bij de
        Autoriteit Persoonsgegevens.
      </p>

      <h2>Het smoelenboek</h2>
      <p>
        Werkt u met een account in dit portaal? Dan kunt u zich laten vinden door collega’s. Dat doet u alleen
        als u wilt. U kiest zelf wat u deelt. Een foto maken wij klein, en waar hij is gemaakt halen wij
        eruit. Trekt u uw toestemming in? Dan wissen wij uw vermelding en uw foto meteen.
      </p>

      <h2>De nieuwsbrief</h2>
      <p>
        Vraagt u de nieuwsbrief aan? Dan bewaren wij uw e-mailadres, met uw toestemming. Niemand in het
        portaal ziet het. Stopt u? Dan wissen wij het meteen. Zegt u na de eerste mail geen ja? Dan wissen wij
        het na zeven dagen.
      </p>

      <h2>Mensen met een account</h2>
      <p>
        Van wie inlogt bewaren wij naam, functie, organisatie, werk-e-mailadres en wat die persoon in het
        portaal deed. Zie ook <TextLink href="/cookies">cookies</TextLink>.
      </p>
    </>
  )
}
