import type { OndersteunerInhoud } from '@/domain/overlegtafel/ondersteuner-inhoud'
import { s1 } from './bronverwijzing'

type Ondersteuner = { readonly slug: string; readonly naam: string; readonly inhoud: OndersteunerInhoud }

const genoemd = s1('Toelichting, inzet onafhankelijke cliëntondersteuning')

/** The links of S1 are lost, so no organisation has a website here until a redacteur adds it. */
const onbekend = {
  werkgebied: null,
  gemeenteCodes: null,
  website: null,
  vraagAan: null,
  bronnen: [genoemd],
  laatstGecontroleerd: null,
} satisfies Partial<OndersteunerInhoud>

/** The organisations that S1 names for cliëntondersteuning and ervaringsdeskundigheid, in its order. */
export const ondersteuners: readonly Ondersteuner[] = [
  {
    slug: 'scot-clientondersteuning',
    naam: 'SCOT Cliëntondersteuning',
    inhoud: {
      ...onbekend,
      soort: 'clientondersteuning',
      wat: 'Cliëntondersteuners denken gratis mee met de inwoner.',
    },
  },
  {
    slug: 'zorgbelang-overijssel',
    naam: 'Zorgbelang Overijssel',
    inhoud: {
      ...onbekend,
      soort: 'niet-genoemd',
      wat: 'Geeft cliëntondersteuning, of werkt met ervaringsdeskundigen. Onze bron zegt niet welke van de twee.',
    },
  },
  {
    slug: 'ixta-noa',
    naam: 'Ixta Noa',
    inhoud: {
      ...onbekend,
      soort: 'ervaringsdeskundigheid',
      wat: 'Ervaringsdeskundigen hebben zelf meegemaakt wat de inwoner meemaakt. Zij kunnen ook cliëntondersteuner zijn.',
      werkgebied: 'Enschede en Hengelo',
      gemeenteCodes: ['GM0153', 'GM0164'],
    },
  },
  {
    slug: 'meesamen-mee',
    naam: 'MeeSamen / MEE onafhankelijke cliëntondersteuning Wlz',
    inhoud: {
      ...onbekend,
      soort: 'clientondersteuning',
      wat: 'Cliëntondersteuning bij zorg uit de Wet langdurige zorg (Wlz).',
    },
  },
  {
    slug: 'cce',
    naam: 'Centrum voor Consultatie en Expertise (CCE)',
    inhoud: {
      ...onbekend,
      soort: 'consultatie',
      wat: 'Denkt mee als een casus zeer complex is. Het overzicht noemt het CCE bij cliëntondersteuning, maar het is een consultatiecentrum.',
      bronnen: [genoemd, s1('Regionaal crisis- en ondersteuningsteam zorgkantoor, cliëntondersteuner')],
    },
  },
]
