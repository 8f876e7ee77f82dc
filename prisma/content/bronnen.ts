import type { Bron } from '@/domain/overlegtafel/bron'

/** One of the five documents that the texts of the portal come from. */
export type BronDocument = {
  readonly code: Bron['document']
  readonly titel: string
  /** As a person reads it; `null` when the document bears no date. */
  readonly datum: string | null
  readonly wat: string
}

export const bronnen = [
  {
    code: 'S0',
    titel: 'Voorstel aan het DVO: inrichting regionale doorzettingsmacht (RDM) in Twente',
    datum: '18 april 2024',
    wat: 'Het regionale voorstel. Het Bestuurlijk escalatieoverleg krijgt hierin een plek, met het ZVH als coördinator.',
  },
  {
    code: 'S1',
    titel: 'Overzicht van doorzettingsmacht in Twente',
    datum: null,
    wat: 'De uitleg van RDM in Twente en de beschrijving van de zeven overlegtafels. Het is een bijlage bij de twee voorstellen.',
  },
  {
    code: 'S2',
    titel: 'Collegevoorstel: inrichting RDM in Twente en afspraken bestuurlijk escalatieoverleg',
    datum: 'april 2024',
    wat: 'Het voorstel waarover het college van een Twentse gemeente besluit. Het gaat vooral over RDM-trede 3.',
  },
  {
    code: 'S3',
    titel: 'Q&A regionale doorzettingsmacht',
    datum: '2022',
    wat: 'Landelijke vragen en antwoorden over RDM. Het zijn er 38.',
  },
  {
    code: 'S4',
    titel: 'Versterkingsagenda Zorg en Veiligheid Twente',
    datum: 'juni 2022',
    wat: 'Een advies van een Twentse werkgroep. Het gaat over beter samenwerken tussen zorg, veiligheid en straf.',
  },
] as const satisfies readonly BronDocument[]

const titels = new Map<Bron['document'], string>(bronnen.map(({ code, titel }) => [code, titel]))

/** A source as a reader sees it: document title and heading. */
export const citeer = ({ document, kop }: Bron): string => `${titels.get(document) ?? document}, ${kop}`
