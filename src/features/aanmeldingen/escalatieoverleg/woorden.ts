import { type OverlegHandeling, overlegHandelingen } from '@/domain/escalatieoverleg/overleg'

type Words = {
  /** The route folder of the act below the overleg; the button and the title of its page say the same. */
  readonly pad: string
  readonly titel: string
  readonly uitleg: string
  /** Said after it was done. */
  readonly gedaan: string
}

/** The acts of an overleg in words, for somebody who does this once in two years. */
export const woorden: Record<OverlegHandeling, Words> = {
  controleer: {
    pad: 'controleren',
    titel: 'Controleer de aanmelding',
    uitleg: 'Beantwoord vier vragen. Daarna weet u of de bestuurder een signaal kan krijgen.',
    gedaan: 'Uw controle is bewaard.',
  },
  signaleer: {
    pad: 'signaleren',
    titel: 'Geef een signaal aan de bestuurder',
    uitleg: 'De gemeentebestuurder krijgt een mail en besluit of het overleg er komt.',
    gedaan: 'Het signaal is gegeven. De gemeentebestuurder krijgt een mail, de aanmelder een terugmelding.',
  },
  roepBijeen: {
    pad: 'besluiten',
    titel: 'Besluit of het overleg er komt',
    uitleg: 'Lees het signaal van het ZVH. Kies daarna.',
    gedaan: 'U roept het overleg bijeen. Het ZVH en de procesmanager gemeente bereiden het voor.',
  },
  roepNietBijeen: {
    pad: 'besluiten/niet-bijeenroepen',
    titel: 'Roep het overleg niet bijeen',
    uitleg: 'Leg uit waarom, en wijs een betere route. De aanmelder leest dit.',
    gedaan: 'Het overleg komt er niet. De aanmelder leest waarom, en wat een betere route is.',
  },
  wijzigDeelnemers: {
    pad: 'deelnemers',
    titel: 'Stel de deelnemers samen',
    uitleg: 'Vier plekken horen altijd bezet te zijn. De andere vult u als de casus erom vraagt.',
    gedaan: 'De lijst van deelnemers is bijgewerkt.',
  },
  nodigUit: {
    pad: 'uitnodigen',
    titel: 'Verstuur de uitnodigingen',
    uitleg: 'Iedereen krijgt een mail met een agendabestand en een link om te antwoorden.',
    gedaan: 'De uitnodigingen zijn onderweg. U ziet hieronder wie al heeft geantwoord.',
  },
  verplaats: {
    pad: 'verplaatsen',
    titel: 'Verplaats het overleg',
    uitleg: 'Iedereen krijgt een nieuwe uitnodiging. Antwoorden van eerder tellen niet meer.',
    gedaan: 'Het overleg is verplaatst. Iedereen krijgt een nieuwe uitnodiging.',
  },
  zegAf: {
    pad: 'afzeggen',
    titel: 'Zeg het overleg af',
    uitleg: 'Iedereen krijgt bericht. Daarna kunt u een nieuwe datum kiezen.',
    gedaan: 'Het overleg is afgezegd. Iedereen krijgt bericht. Kies een nieuwe datum.',
  },
  noteerAntwoord: {
    pad: 'deelnemers',
    titel: 'Noteer een antwoord',
    uitleg: 'Voor iemand die belt of mailt, of zich bedenkt.',
    gedaan: 'Het antwoord is genoteerd.',
  },
  noteerAanwezigheid: {
    pad: 'aanwezigheid',
    titel: 'Noteer wie er was',
    uitleg: 'Dit komt in de terugkoppeling. Noem geen namen.',
    gedaan: 'De aanwezigheid is genoteerd.',
  },
  legUitkomstVast: {
    pad: 'uitkomst',
    titel: 'Leg de uitkomst vast',
    uitleg: 'Schrijf op wat er is besloten. De aanmelder krijgt meteen een terugmelding.',
    gedaan: 'De uitkomst staat vast. De aanmelder heeft een terugmelding. Schrijf nu de afspraken op.',
  },
  maakAfspraak: {
    pad: 'afspraken/nieuw',
    titel: 'Maak een afspraak',
    uitleg: 'Wie doet wat, en wanneer is het klaar?',
    gedaan: 'De afspraak staat op de lijst.',
  },
  rondAfspraakAf: {
    pad: 'afspraken',
    titel: 'Werk een afspraak bij',
    uitleg: 'Is het gedaan, niet meer nodig, of wordt het later?',
    gedaan: 'De afspraak is bijgewerkt.',
  },
  stop: {
    pad: 'stoppen',
    titel: 'Stop het overleg',
    uitleg:
      'De aanmelding is ingetrokken of afgesloten. Wie per mail is uitgenodigd, krijgt vanzelf een afzegging. Is iemand op een andere manier gevraagd? Zeg het die persoon zelf.',
    gedaan: 'Het overleg is gestopt.',
  },
}

export const isOverlegHandeling = (value: unknown): value is OverlegHandeling =>
  (overlegHandelingen as readonly unknown[]).includes(value)

/** What was done, in the history. `antwoord` is written by the link of an invitation. */
export const gedaanInWoorden: Record<string, string> = {
  controleer: 'Aanmelding gecontroleerd',
  signaleer: 'Signaal gegeven aan de gemeentebestuurder',
  roepBijeen: 'Besloten om het overleg bijeen te roepen',
  roepNietBijeen: 'Besloten om het overleg niet bijeen te roepen',
  wijzigDeelnemers: 'Deelnemers bijgewerkt',
  nodigUit: 'Uitnodigingen verstuurd',
  verplaats: 'Overleg verplaatst',
  zegAf: 'Overleg afgezegd',
  noteerAntwoord: 'Antwoord genoteerd',
  noteerAanwezigheid: 'Aanwezigheid genoteerd',
  legUitkomstVast: 'Uitkomst vastgelegd',
  maakAfspraak: 'Afspraak gemaakt',
  rondAfspraakAf: 'Afspraak bijgewerkt',
  stop: 'Overleg gestopt',
  antwoord: 'Uitnodiging beantwoord',
}
