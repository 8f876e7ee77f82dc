import type { CasusHandeling } from '@/domain/casus/handelingen'

type Woorden = {
  /** The route folder below the casus; acts with one page share it. */
  readonly pad: string
  readonly titel: string
  readonly uitleg: string
  /** Said after it was done. */
  readonly gedaan: string
}

/** The acts on a casus in words. Which of them are possible now, the domain decides. */
export const casusWoorden: Record<CasusHandeling, Woorden> = {
  schaalOp: {
    pad: 'opschalen',
    titel: 'Schaal op',
    uitleg: 'Breng de casus naar een andere overlegtafel. Alles gaat mee.',
    gedaan: 'De aanmelding staat klaar.',
  },
  schaalAf: {
    pad: 'afschalen',
    titel: 'Schaal af',
    uitleg: 'Spreek af hoe de gemeente of een lagere tafel verdergaat.',
    gedaan: 'De casus is afgeschaald. De betrokkenen krijgen bericht.',
  },
  sluitAf: {
    pad: 'afsluiten',
    titel: 'Sluit de casus af',
    uitleg: 'Er is geen tafel meer nodig. Leg vast wie nu wat doet.',
    gedaan: 'De casus is afgesloten. De volgende stap blijft hier staan.',
  },
  wijsRegisseurAan: {
    pad: 'regisseur',
    titel: 'Kies wie het overzicht houdt',
    uitleg: 'Er werken twee tafels tegelijk aan de casus. Eén persoon houdt het overzicht.',
    gedaan: 'Iedereen ziet nu wie het overzicht houdt.',
  },
  draagOver: {
    pad: 'overdragen',
    titel: 'Vraag een gemeente de casus over te nemen',
    uitleg: 'De inwoner is verhuisd, de gemeente is nu bekend, of de gemeente moet de casus zelf oppakken.',
    gedaan: 'De vraag is verstuurd. Tot het antwoord verandert er niets.',
  },
  neemOver: {
    pad: 'overdracht',
    titel: 'Geef antwoord op de overdracht',
    uitleg: 'Uw gemeente neemt de casus over, of legt uit waarom niet.',
    gedaan: 'Uw gemeente heeft de casus overgenomen. De betrokkenen krijgen bericht.',
  },
  weigerOverdracht: {
    pad: 'overdracht',
    titel: 'Geef antwoord op de overdracht',
    uitleg: 'Uw gemeente neemt de casus over, of legt uit waarom niet.',
    gedaan: 'De vrager leest nu uw uitleg.',
  },
  trekOverdrachtIn: {
    pad: 'overdracht',
    titel: 'Bekijk de overdracht',
    uitleg: 'U hebt een gemeente gevraagd de casus over te nemen.',
    gedaan: 'De vraag om overdracht is ingetrokken.',
  },
  drukRodeKnop: {
    pad: 'rode-knop',
    titel: 'Druk op de rode knop',
    uitleg: 'Vraag het Zorg- en Veiligheidshuis (ZVH) nu mee te kijken.',
    gedaan: 'Het ZVH is gevraagd nu mee te kijken. U krijgt een terugmelding.',
  },
  beantwoordRodeKnop: {
    pad: 'rode-knop/beantwoorden',
    titel: 'Beantwoord de rode knop',
    uitleg: 'Kijk mee, en vertel wat er nu gebeurt en wie dat doet.',
    gedaan: 'Uw terugmelding is verstuurd.',
  },
}
