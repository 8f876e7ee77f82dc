import type { Etiketten } from '../plan'

const documenten = {
  S0: 'S0 Voorstel aan het DVO',
  S1: 'S1 Overzicht van doorzettingsmacht in Twente',
  S2: 'S2 Collegevoorstel',
  S3: 'S3 Landelijke vragen en antwoorden',
  S4: 'S4 Versterkingsagenda',
}

/** The words around a source, or a list of them (`pad.*`). */
export const bronEtiketten = (pad: string, label = 'Bron'): Etiketten => ({
  [pad.replace(/\.\*$/, '')]: { label },
  [`${pad}.document`]: { label: 'Document', opties: documenten },
  [`${pad}.kop`]: { label: 'Kop in het document' },
})

/** Whoever keeps a text may say so in the text itself. */
export const beheerEtiketten: Etiketten = {
  eigenaar: {
    label: 'Eigenaar van deze tekst',
    hint: 'Een organisatie of functie, geen naam van een persoon.',
  },
  laatstGecontroleerd: null,
}
