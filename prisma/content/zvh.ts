import type { ContactInhoud } from '@/domain/overlegtafel/contact-inhoud'
import { s1 } from './bronverwijzing'

const inhoud: ContactInhoud = {
  email: 'info@veiligheidshuistwente.nl',
  /** In no source. */
  telefoon: null,
  website: 'www.zorgenveiligheidshuizen.nl',
  wat: 'Het ZVH is het coördinatiepunt en regelt het Bestuurlijk escalatieoverleg. Weet u niet welke tafel past? Vraag het aan het ZVH.',
  zoekwoorden: ['contact', 'telefoonnummer', 'e-mailadres', 'mailadres'],
  bronnen: [s1('TopX, contactinformatie'), { document: 'S2', kop: 'Uitvoering en argument 3.1' }],
  laatstGecontroleerd: null,
}

/** The organisation that coordinates RDM in Twente, and whom to ask when the portal does not know. */
export const zvh = { slug: 'zvh', naam: 'Zorg- en Veiligheidshuis Twente', inhoud }
