import { s1 } from './bronverwijzing'

/** The organisation that coordinates RDM in Twente, and whom to ask when the portal does not know. */
export const zvh = {
  naam: 'Zorg- en Veiligheidshuis Twente',
  korteNaam: 'ZVH',
  email: 'info@veiligheidshuistwente.nl',
  website: 'www.zorgenveiligheidshuizen.nl',
  /** In no source. */
  telefoon: null,
  wat: 'Het ZVH is het coördinatiepunt en regelt het Bestuurlijk escalatieoverleg. Weet u niet welke tafel past? Vraag het aan het ZVH.',
  bronnen: [s1('TopX, contactinformatie'), { document: 'S2', kop: 'Uitvoering en argument 3.1' }],
} as const
