import type { Actor } from '@/domain/access/actor'
import { may, type Permission } from '@/domain/access/permissions'

export type Ingang = { readonly href: string; readonly titel: string; readonly uitleg: string }

type Ingangsrecht = {
  readonly permission: Permission
  /** Who may do this too comes in along another way. */
  readonly zonder?: Permission
}

const ingangen: readonly (Ingang & Ingangsrecht)[] = [
  {
    permission: 'aanmelding.behandelen',
    href: '/werklijst',
    titel: 'Werklijst',
    uitleg: 'Alle aanmeldingen bij uw tafels.',
  },
  {
    permission: 'casus.starten',
    href: '/casussen/nieuw',
    titel: 'Start een casus',
    uitleg: 'Vul de wegwijzer in en meld daarna aan bij een tafel.',
  },
  {
    permission: 'aanmelding.volgen',
    href: '/casussen',
    titel: 'Mijn casussen',
    uitleg: 'Wie heeft de casus nu, en wat is de volgende stap?',
  },
  {
    permission: 'agenda.inzien',
    href: '/agenda',
    titel: 'Agenda',
    uitleg: 'Wanneer er overleg of een themadag is.',
  },
  {
    permission: 'smoelenboek.gebruiken',
    href: '/smoelenboek',
    titel: 'Smoelenboek',
    uitleg: 'Wie werkt er aan dit thema, bij deze tafel of in deze gemeente?',
  },
  {
    permission: 'overleg.inzien',
    href: '/overleg',
    titel: 'Bestuurlijk escalatieoverleg',
    uitleg: 'De overleggen van RDM-trede 3, met wat er nu te doen is.',
  },
  {
    permission: 'terugkoppeling.inzien',
    href: '/terugkoppelingen',
    titel: 'Terugkoppelingen',
    uitleg: 'Wat een gemeente na het overleg laat weten aan de portefeuillehouder.',
  },
  {
    permission: 'landelijk.registreren',
    href: '/landelijk',
    titel: 'RDM-trede 4',
    uitleg: 'Casussen bij de landelijke Unit Complexe Zorgvragen.',
  },
  {
    permission: 'signalen.inzien',
    href: '/signalen',
    titel: 'Signalen en lessen',
    uitleg: 'Gaten in het aanbod, lessen om te delen, en signalen over inzet.',
  },
  {
    permission: 'termijnen.beheren',
    href: '/termijnen',
    titel: 'Termijnen',
    uitleg: 'Hoe snel uw tafels reageren, en tot wanneer men inlevert.',
  },
  {
    permission: 'terugmelding.cijfers',
    href: '/cijfers',
    titel: 'Terugmeldingen op tijd',
    uitleg: 'Hoe vaak de tafels in Twente op tijd antwoord gaven.',
  },
  {
    permission: 'accounts.beheren',
    href: '/beheer/accounts',
    titel: 'Accounts',
    uitleg: 'Wie er in het portaal kan, met welke rol, en wie u nodig moet controleren.',
  },
  {
    permission: 'accounts.beheren',
    href: '/beheer/organisaties',
    titel: 'Organisaties',
    uitleg: 'Waar de mensen in het portaal werken.',
  },
  {
    permission: 'inhoud.importeren',
    zonder: 'inhoud.redigeren',
    href: '/redactie/importeren',
    titel: 'Contacten en organisaties inlezen',
    uitleg: 'Een lijst met contacten van gemeenten, of met organisaties. Zet die in één keer in het portaal.',
  },
  {
    permission: 'inhoud.redigeren',
    href: '/redactie',
    titel: 'Teksten beheren',
    uitleg: 'Uw eigen pagina’s wijzigen, nakijken en publiceren.',
  },
  {
    permission: 'inwonerverzoek.invoeren',
    href: '/casussen/inwonerverzoek',
    titel: 'Verzoek van een inwoner',
    uitleg: 'Een inwoner vraagt wat er is bewaard, of om het te wissen.',
  },
  {
    permission: 'bewaartermijnen.beheren',
    href: '/beheer/bewaartermijnen',
    titel: 'Bewaartermijnen',
    uitleg: 'Hoe lang teksten blijven, en wat er dan wordt gewist.',
  },
  {
    permission: 'logboek.inzien',
    href: '/beheer/logboek',
    titel: 'Logboek',
    uitleg: 'Wie las of wijzigde wat, en wat er werd geweigerd.',
  },
  {
    permission: 'berichten.beheren',
    href: '/beheer/berichten',
    titel: 'Berichten',
    uitleg: 'Mails die nog niet zijn verstuurd.',
  },
  {
    permission: 'berichten.beheren',
    href: '/beheer/toestand',
    titel: 'Toestand van het portaal',
    uitleg: 'Database, mail, taken op de achtergrond en instellingen.',
  },
]

const open: readonly Ingang[] = [
  {
    href: '/overlegtafels',
    titel: 'Overlegtafels',
    uitleg: 'Welke tafel is waarvoor, en wie mag er aanmelden?',
  },
]

/** The ways on from the start page: what this role has, most used first. */
export const ingangenVoor = ({ rol }: Actor): readonly Ingang[] => [
  ...ingangen.filter(
    ({ permission, zonder }) => may(rol, permission) && !(zonder !== undefined && may(rol, zonder)),
  ),
  ...open,
]

/** What the role is for, in one sentence below the title. */
export function rolZin({ rol, organisatie }: Actor): string {
  if (rol === 'partner' && organisatie.soort === 'clientondersteuner')
    return 'U staat naast de inwoner. Hier ziet u welke aanmeldingen op u wachten, en waar ze nu liggen.'
  return zinnen[rol]
}

const zinnen: Record<Actor['rol'], string> = {
  wijkcoach: 'Hier ziet u wat er op u wacht, en waar uw aanmeldingen nu liggen.',
  partner: 'Hier ziet u wat er op u wacht, en waar uw aanmeldingen nu liggen.',
  procesmanager: 'Uw gemeente houdt de regie over haar casussen. Hier ziet u wat er nu op u wacht.',
  tafelcoordinator: 'Hier ziet u wat er bij uw tafel ligt, en wat te laat is.',
  zvh: 'Hier ziet u wat er bij het ZVH ligt: rode knoppen en wat te laat is, staan bovenaan.',
  bestuur:
    'Hier ziet u over welk bestuurlijk escalatieoverleg u moet besluiten, en wat daarna nog open staat.',
  portefeuillehouder: 'Hier ziet u nieuwe terugkoppelingen van de gemeenten, en de signalen daaruit.',
  redacteur: 'Hier ziet u welke teksten u moet nakijken, en wat lezers u vragen.',
  beheerder: 'U zorgt dat de juiste mensen erin kunnen. Casussen ziet u niet.',
  auditor: 'U ziet in het logboek wie wat las en deed. De inhoud van casussen ziet u niet.',
}
