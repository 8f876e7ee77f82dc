import type { Eigenaar, Uitkomst } from './uitkomst'

/** The proposal that a behandelaar begins with: everything may be changed, every gap has to be filled. */
export type Terugmeldsjabloon = {
  readonly terugmelding: string
  readonly vervolgStap: string
  readonly vervolgEigenaar: Eigenaar
}

const slot = 'De tafel is nu klaar met deze aanmelding.'

/** What is told at each uitkomst; `[vul in: ...]` marks a gap that only the behandelaar can fill. */
const sjablonen: Record<Uitkomst, (tafel: string) => Terugmeldsjabloon> = {
  'passende-plek': (tafel) => ({
    terugmelding: alineas(
      `${tafel} heeft uw aanmelding besproken. Er is een passende plek.`,
      'Waar: [vul in: organisatie en soort plek]\nVanaf wanneer: [vul in: datum of periode]',
      slot,
    ),
    vervolgStap: 'De plek met de inwoner bespreken en de start regelen.',
    vervolgEigenaar: 'zorgaanbieder',
  }),
  advies: (tafel) => ({
    terugmelding: alineas(
      `${tafel} heeft uw aanmelding besproken. De tafel geeft dit advies:`,
      '[vul in: het advies]',
      slot,
    ),
    vervolgStap: 'Het advies met de inwoner bespreken en uitvoeren.',
    vervolgEigenaar: 'aanmelder',
  }),
  transfer: (tafel) => ({
    terugmelding: alineas(
      `${tafel} heeft uw aanmelding besproken. De zorg gaat over naar een andere aanbieder.`,
      'Naar wie: [vul in: organisatie]\nWanneer: [vul in: datum of periode]\nWie zorgt tot die tijd: [vul in: organisatie]',
      slot,
    ),
    vervolgStap: 'De overdracht met de inwoner bespreken en regelen.',
    vervolgEigenaar: 'zorgaanbieder',
  }),
  opgeschaald: (tafel) => ({
    terugmelding: alineas(
      `${tafel} heeft uw aanmelding besproken. Deze tafel kan de vraag niet oplossen.`,
      'De aanmelding voor de andere overlegtafel staat voor u klaar. Alles wat u invulde, staat er al in.',
      slot,
    ),
    vervolgStap: 'De aanmelding voor de andere overlegtafel nakijken en versturen.',
    vervolgEigenaar: 'aanmelder',
  }),
  afgeschaald: (tafel) => ({
    terugmelding: alineas(
      `${tafel} heeft uw aanmelding besproken. De casus gaat terug naar de gemeente waar de inwoner woont.`,
      slot,
    ),
    vervolgStap: 'De hulp in de gemeente voortzetten volgens deze afspraken.',
    vervolgEigenaar: 'gemeente',
  }),
  'geen-aanbod': (tafel) => ({
    terugmelding: alineas(
      `${tafel} heeft uw aanmelding besproken. Er is nu geen passend aanbod.`,
      'Wat ontbreekt: [vul in: welk aanbod]\nWat nu wel kan: [vul in: hulp voor de komende tijd]',
      slot,
    ),
    vervolgStap: 'Samen bekijken of opschalen naar een andere tafel nodig is.',
    vervolgEigenaar: 'gemeente',
  }),
}

/** The proposal for the words at this uitkomst, in the name of this table. */
export const terugmeldsjabloon = (uitkomst: Uitkomst, tafel: string): Terugmeldsjabloon =>
  sjablonen[uitkomst](tafel)

/** The proposal when a table does not take an aanmelding; the reason and the better route follow it. */
export const sjabloonNietInBehandeling = (tafel: string): string =>
  `${tafel} neemt uw aanmelding niet in behandeling. Hieronder leest u waarom, en welke route beter past.`

/** Whether a gap of the proposal was left open. */
export const heeftOpenPlek = (tekst: string): boolean => /\[vul in\b[^\]]*\]/i.test(tekst)

/** The text with what else the applicant has to know, each under its own word. Parts without words are left out. */
export function metToelichting(
  tekst: string,
  delen: readonly { readonly kop: string; readonly tekst: string | undefined }[],
): string {
  return alineas(tekst, ...delen.flatMap((deel) => (deel.tekst ? [`${deel.kop}: ${deel.tekst}`] : [])))
}

function alineas(...delen: readonly string[]): string {
  return delen.join('\n\n')
}
