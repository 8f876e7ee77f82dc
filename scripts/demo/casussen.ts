import type { Formulier } from '@/domain/aanmelding/formulier/formulier'
import type { OverlegUitkomst } from '@/domain/escalatieoverleg/uitkomst'
import type { Situatie } from '@/domain/routering/situatie'
import type { TafelSlug } from '@/domain/routering/tafels'
import type { DemoOverleg } from './bereidOverlegVoor'

/** What happens to a demo aanmelding after it was filled in, in order. */
export type DemoStap =
  | { readonly doe: 'verstuur' | 'geefAkkoord' | 'neemInBehandeling' | 'bespreek' }
  /** On the next meeting of the table, or on one that was held already: only that one can have been discussed. */
  | { readonly doe: 'agendeer'; readonly geweest?: true }
  | { readonly doe: 'vraagAanvulling' | 'vraagUitleg' | 'trekIn'; readonly tekst: string }
  | { readonly doe: 'stuurDoor'; readonly kanaal: string }
  | { readonly doe: 'rondAf'; readonly terugmelding: string; readonly vervolgStap: string }
  /** The overleg of RDM-trede 3, and how far the gemeente came after it. */
  | {
      readonly doe: 'houdOverleg'
      readonly uitkomst: OverlegUitkomst
      readonly daarna: 'nog-niets' | 'teruggekoppeld' | 'landelijk'
    }
  | { readonly doe: 'neemNietInBehandeling'; readonly reden: string; readonly betereRoute: string }

export type DemoCasus = {
  readonly aanmelder: string
  readonly situatie: Situatie
  readonly tafel: TafelSlug
  readonly formulier: Formulier
  readonly stappen: readonly DemoStap[]
  /** Lets the screens show what overdue looks like. */
  readonly teLaat?: boolean
  /** How far its bestuurlijk escalatieoverleg comes. */
  readonly overleg?: DemoOverleg
}

const basis: Formulier = {
  leeftijdsklasse: '30-39',
  vraag: 'Welke plek past bij deze verzonnen inwoner?',
  doel: 'Binnen drie maanden een vaste plek met begeleiding.',
  wensInwoner: 'Rust en een eigen voordeur.',
  situatie: 'Verzonnen voorbeeld. De inwoner trekt zich terug, drinkt veel en betaalt de huur niet meer.',
  leefgebieden: ['wonen', 'psychische-gezondheid', 'verslaving'],
  financiering: ['zvw', 'wmo'],
  geprobeerd:
    'Verwezen naar de ggz, daar afgewezen vanwege het drinken. Overleg in de gemeente gaf geen plek.',
  betrokkenen: 'Wijkcoach, huisarts, woningcorporatie.',
  aanTafel: 'Een behandelaar die een besluit mag nemen.',
  risicoTermijn: 'komende-maand',
  risico: 'De inwoner raakt de woning kwijt.',
  inwonerGeinformeerd: 'ja',
  akkoordInwoner: 'ja',
  clientondersteuner: 'aangeboden',
  procesmanagerGeinformeerd: 'ja',
}

export const overlast: Situatie = {
  directGevaar: 'nee',
  leeftijd: '18-plus',
  lokaal: 'vastgelopen',
  vraag: ['onveiligheid'],
  geprobeerd: ['lokaal-overleg'],
  plotseling: 'nee',
  hulp: ['wmo'],
  verblijf: 'thuis',
  problematiek: ['psychiatrie', 'verslaving'],
  veiligheid: {
    gebiedsgebonden: 'ja',
    meerdereLeefgebiedenMetOverlast: 'ja',
    impactOpOmgeving: 'ja',
    ketensSamenNodig: 'ja',
    gevaarVoorAnderen: 'nee',
    ernstigePsychiatrieVerslavingOfLvb: 'ja',
  },
}

const gevaarlijk: Situatie = {
  ...overlast,
  veiligheid: { ...overlast.veiligheid, gevaarVoorAnderen: 'ja' },
}

export const wachten: Situatie = {
  directGevaar: 'nee',
  leeftijd: '18-plus',
  lokaal: 'betrokken',
  vraag: ['wachttijd', 'advies'],
  geprobeerd: ['verwijzing', 'zorgbemiddeling'],
  plotseling: 'nee',
  hulp: ['zvw'],
  verblijf: 'thuis',
  problematiek: ['psychiatrie'],
}

const hoogcomplex: Situatie = {
  ...wachten,
  lokaal: 'vastgelopen',
  vraag: ['geen-passende-plek'],
  hoogcomplex: {
    verwevenAandoeningen: 'ja',
    haalbaarBehandeldoel: 'ja',
    meerdereLevensdomeinen: 'ja',
    ernstigGevaar: 'ja',
    uitgebreidBehandeld: 'ja',
    uitzonderlijkRegime: 'ja',
    schaarseZorg: 'ja',
  },
}

const vastgelopen: Situatie = {
  ...hoogcomplex,
  eerder: [
    { tafel: 'triage-transfertafel', uitkomst: 'niet-samen-uitgekomen' },
    { tafel: 'hoogcomplex-oostnl', uitkomst: 'geen-oplossing' },
  ],
}

export const formulier = (vraag: string, anders: Formulier = {}): Formulier => ({
  ...basis,
  vraag,
  ...anders,
})

/** Aanmeldingen of Enschede that the ZVH took up for a bestuurlijk escalatieoverleg. */
const naarBestuur = (
  vraag: string,
  overleg: DemoOverleg,
  leeftijdsklasse: NonNullable<Formulier['leeftijdsklasse']>,
): DemoCasus => ({
  aanmelder: 'procesmanager.enschede',
  situatie: { ...vastgelopen, gemeente: 'GM0153' },
  tafel: 'bestuurlijk-escalatieoverleg',
  formulier: formulier(vraag, { leeftijdsklasse }),
  stappen: [{ doe: 'verstuur' }, { doe: 'neemInBehandeling' }],
  overleg,
})

/** Clearly invented casussen, one in every status, so that each screen has something to show. */
export const demoCasussen: readonly DemoCasus[] = [
  {
    aanmelder: 'wijkcoach.enschede',
    situatie: { ...overlast, gemeente: 'GM0153' },
    tafel: 'topx',
    formulier: formulier('Hoe houden we het in deze verzonnen straat veilig?'),
    stappen: [],
  },
  {
    aanmelder: 'wijkcoach.enschede',
    situatie: { ...overlast, gemeente: 'GM0153' },
    tafel: 'topx',
    formulier: formulier('Wie pakt de overlast in deze verzonnen flat samen op?', {
      leeftijdsklasse: '40-49',
    }),
    stappen: [{ doe: 'verstuur' }],
  },
  {
    aanmelder: 'procesmanager.almelo',
    situatie: { ...overlast, gemeente: 'GM0141' },
    tafel: 'topx',
    formulier: formulier('Welke aanpak past bij deze verzonnen veelpleger?', { leeftijdsklasse: '18-29' }),
    stappen: [{ doe: 'verstuur' }],
    teLaat: true,
  },
  {
    aanmelder: 'wijkcoach.almelo',
    situatie: { ...overlast, gemeente: 'GM0141' },
    tafel: 'topx',
    formulier: formulier('Kan de keten meekijken bij deze verzonnen overlast?', { leeftijdsklasse: '50-59' }),
    stappen: [{ doe: 'verstuur' }, { doe: 'geefAkkoord' }],
  },
  {
    aanmelder: 'procesmanager.enschede',
    situatie: { ...gevaarlijk, gemeente: 'GM0153' },
    tafel: 'levensloopaanpak',
    formulier: formulier('Past de levensloopaanpak bij deze verzonnen inwoner?'),
    stappen: [{ doe: 'verstuur' }, { doe: 'neemInBehandeling' }],
  },
  {
    aanmelder: 'ggz',
    situatie: { ...vastgelopen, gemeente: 'GM0164' },
    tafel: 'bestuurlijk-escalatieoverleg',
    formulier: formulier('Wie kan hier een doorbraak maken?', { leeftijdsklasse: '40-49' }),
    stappen: [
      { doe: 'verstuur' },
      { doe: 'neemInBehandeling' },
      { doe: 'vraagAanvulling', tekst: 'Wat was het advies van de bovenregionale tafel?' },
    ],
  },
  {
    aanmelder: 'procesmanager.enschede',
    situatie: { ...overlast, gemeente: 'GM0153' },
    tafel: 'topx',
    formulier: formulier('Wie helpt deze verzonnen inwoner na detentie?', { leeftijdsklasse: '18-29' }),
    stappen: [{ doe: 'verstuur' }, { doe: 'neemInBehandeling' }, { doe: 'agendeer' }],
  },
  {
    aanmelder: 'huisarts',
    situatie: { ...wachten, gemeente: 'GM1735' },
    tafel: 'triage-transfertafel',
    formulier: formulier('Waar kan deze verzonnen inwoner eerder terecht?', { leeftijdsklasse: '60-69' }),
    stappen: [
      { doe: 'verstuur' },
      { doe: 'neemInBehandeling' },
      { doe: 'agendeer', geweest: true },
      { doe: 'bespreek' },
    ],
  },
  {
    aanmelder: 'ggz',
    situatie: { ...hoogcomplex, gemeente: 'GM1742' },
    tafel: 'hoogcomplex-oostnl',
    formulier: formulier('Is er een maatwerkplek voor deze verzonnen inwoner?'),
    stappen: [{ doe: 'stuurDoor', kanaal: 'Meldpunt' }],
    teLaat: true,
  },
  {
    aanmelder: 'procesmanager.almelo',
    situatie: { ...overlast, gemeente: 'GM0141' },
    tafel: 'topx',
    formulier: formulier('Hoe voorkomen we dat deze verzonnen inwoner afglijdt?', {
      leeftijdsklasse: '50-59',
    }),
    stappen: [
      { doe: 'verstuur' },
      { doe: 'neemInBehandeling' },
      { doe: 'agendeer', geweest: true },
      { doe: 'bespreek' },
      {
        doe: 'rondAf',
        terugmelding: 'Er is een plan met vaste begeleiding. De gemeente voert het uit en belt u deze week.',
        vervolgStap: 'De gemeente start de vaste begeleiding.',
      },
      { doe: 'vraagUitleg', tekst: 'Wie van de gemeente belt mij, en over welke begeleiding gaat het?' },
    ],
  },
  {
    aanmelder: 'clientondersteuner',
    situatie: { ...wachten, gemeente: 'GM0168' },
    tafel: 'triage-transfertafel',
    formulier: formulier('Kan deze verzonnen inwoner sneller geholpen worden?'),
    stappen: [
      { doe: 'verstuur' },
      {
        doe: 'neemNietInBehandeling',
        reden: 'Er is nog geen verwijzing van de huisarts.',
        betereRoute: 'Vraag de huisarts om een verwijzing en meld daarna opnieuw aan.',
      },
    ],
  },
  {
    aanmelder: 'wijkcoach.almelo',
    situatie: { ...wachten, gemeente: 'GM0141' },
    tafel: 'triage-transfertafel',
    formulier: formulier('Is er een plek dichterbij voor deze verzonnen inwoner?', {
      leeftijdsklasse: '70-plus',
    }),
    stappen: [{ doe: 'verstuur' }, { doe: 'trekIn', tekst: 'De huisarts vond zelf een plek.' }],
  },
  {
    aanmelder: 'procesmanager.enschede',
    situatie: { ...vastgelopen, gemeente: 'GM0153' },
    tafel: 'bestuurlijk-escalatieoverleg',
    formulier: formulier('Wie maakt een plek voor deze verzonnen inwoner?', { leeftijdsklasse: '30-39' }),
    stappen: [
      { doe: 'verstuur' },
      { doe: 'neemInBehandeling' },
      { doe: 'houdOverleg', uitkomst: 'oplossing-gevonden', daarna: 'teruggekoppeld' },
    ],
  },
  {
    aanmelder: 'procesmanager.enschede',
    situatie: { ...vastgelopen, gemeente: 'GM0153' },
    tafel: 'bestuurlijk-escalatieoverleg',
    formulier: formulier('Wie beslist over deze verzonnen inwoner?', { leeftijdsklasse: '40-49' }),
    stappen: [
      { doe: 'verstuur' },
      { doe: 'neemInBehandeling' },
      { doe: 'houdOverleg', uitkomst: 'oplossing-afgedwongen', daarna: 'nog-niets' },
    ],
  },
  {
    aanmelder: 'procesmanager.enschede',
    situatie: { ...vastgelopen, gemeente: 'GM0153' },
    tafel: 'bestuurlijk-escalatieoverleg',
    formulier: formulier('Welke landelijke plek past bij deze verzonnen inwoner?', {
      leeftijdsklasse: '50-59',
    }),
    stappen: [
      { doe: 'verstuur' },
      { doe: 'neemInBehandeling' },
      { doe: 'houdOverleg', uitkomst: 'geen-oplossing', daarna: 'landelijk' },
    ],
  },
  {
    aanmelder: 'huisarts',
    situatie: { ...wachten, gemeente: 'GM0164', plotseling: 'zorg-weggevallen', hulp: ['wlz'] },
    tafel: 'crisis-ondersteuningsteam',
    formulier: formulier('Wie kan vandaag de zorg voor deze verzonnen inwoner overnemen?', {
      leeftijdsklasse: '70-plus',
    }),
    stappen: [{ doe: 'stuurDoor', kanaal: 'Telefoon' }],
  },
  naarBestuur('Wie maakt een plek mogelijk voor deze verzonnen inwoner?', 'wacht-op-besluit', '30-39'),
  naarBestuur('Hoe komen deze verzonnen partijen samen verder?', 'voorbereiding', '18-29'),
  naarBestuur('Wie betaalt de maatwerkplek van deze verzonnen inwoner?', 'uitgenodigd', '50-59'),
]
