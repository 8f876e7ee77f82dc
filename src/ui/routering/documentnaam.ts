import type { Bron } from '@/domain/routering/routeadvies'

/** Short names, to stand behind a reason; the page with the rules gives the full titles. */
const documentnamen: Readonly<Record<Bron['document'], string>> = {
  S0: 'Voorstel aan het DVO',
  S1: 'Overzicht RDM Twente',
  S2: 'Collegevoorstel RDM',
  S3: 'Landelijke vragen en antwoorden',
  S4: 'Versterkingsagenda Twente',
}

/** A source as a person reads it: document and heading. */
export const citeer = ({ document, kop }: Bron): string => `${documentnamen[document]}, ${kop}`
