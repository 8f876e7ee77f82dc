import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import { Lead } from '@/ui/Lead'
import { MailLink } from '@/ui/MailLink'

/** Says only what was tested, and what was not. */
export function ToegankelijkheidPagina({ zvh }: { zvh: Zvh }) {
  return (
    <>
      <h1>Toegankelijkheid</h1>
      <Lead>Iedereen moet dit portaal kunnen gebruiken. Hier leest u hoe ver wij zijn.</Lead>
      <p>
        De norm is WCAG 2.2, niveau AA.{' '}
        <strong>Het portaal is nog niet door een onafhankelijk bureau onderzocht.</strong> Daarom zeggen wij
        niet dat het voldoet.
      </p>
      <h2>Wat wij testen</h2>
      <p>Bij elke wijziging loopt een reeks automatische testen. Die kijken naar:</p>
      <ul>
        <li>fouten die het programma axe kan vinden, op de pagina’s en na een fout in een formulier;</li>
        <li>of alles ook werkt zonder JavaScript;</li>
        <li>of u met alleen het toetsenbord een aanmelding kunt doen;</li>
        <li>het contrast van de kleuren;</li>
        <li>de opbouw van PDF-bestanden (titel, taal en koppen).</li>
      </ul>
      <h2>Wat wij nog niet hebben gedaan</h2>
      <ul>
        <li>een test met mensen die een schermlezer, vergroting of spraakbediening gebruiken;</li>
        <li>
          een volledig onderzoek met de hand: automatische testen vinden maar een deel van de problemen;
        </li>
        <li>een controle van de PDF-bestanden met een officieel programma voor PDF/UA;</li>
        <li>
          een test van de taal met lezers. Wij schrijven op niveau B1 en meten zinslengte, maar dat is niet
          hetzelfde.
        </li>
      </ul>
      <h2>Lukt iets niet?</h2>
      <p>
        Gebruik de link “Klopt er iets niet op deze pagina?” onderaan. Of mail het {zvh.naam}:{' '}
        <MailLink email={zvh.email} />. Wij helpen u dan op een andere manier. Alle uitleg kunt u ook op
        papier krijgen.
      </p>
    </>
  )
}
