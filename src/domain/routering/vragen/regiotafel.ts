import type { RegiotafelCriterium } from '../situatie'
import { criteriumVraag, type KeuzeVraag } from './vraag'

const onderwerp = 'Een andere plek in de langdurige zorg'

export const regiotafel: Readonly<Record<RegiotafelCriterium, KeuzeVraag>> = {
  geenCrisis: criteriumVraag({
    id: 'regiotafel.geenCrisis',
    onderwerp,
    vraag: 'Klopt het dat er nu geen crisis is?',
    hint: 'Ja betekent: er is geen crisis. Nee betekent: er is wel een crisis.',
  }),
  stappenDoorlopen: criteriumVraag({
    id: 'regiotafel.stappenDoorlopen',
    onderwerp,
    vraag: 'Zijn de stappen 1, 2 en 3 van het zorgkantoor gezet, zonder genoeg resultaat?',
    hint: 'De stappen staan ook op papier.',
    uitleg: 'Weet u niet welke stappen dit zijn? Vraag het de zorginhoudelijk adviseur van het zorgkantoor.',
  }),
  eigenAanbodOnderzocht: criteriumVraag({
    id: 'regiotafel.eigenAanbodOnderzocht',
    onderwerp,
    vraag: 'Heeft de zorgaanbieder in de eigen organisatie naar een andere plek gezocht?',
    hint: 'Ook landelijk, als de organisatie landelijk werkt.',
  }),
  overdrachtGeprobeerd: criteriumVraag({
    id: 'regiotafel.overdrachtGeprobeerd',
    onderwerp,
    vraag: 'Heeft de zorgaanbieder geprobeerd de zorg over te dragen aan een ander?',
  }),
  overplaatsingDringend: criteriumVraag({
    id: 'regiotafel.overplaatsingDringend',
    onderwerp,
    vraag: 'Is verhuizen zo dringend dat een gewone wachtlijst te lang duurt?',
  }),
  blijftInZorg: criteriumVraag({
    id: 'regiotafel.blijftInZorg',
    onderwerp,
    vraag: 'Houdt de zorgaanbieder de inwoner tot die tijd in zorg?',
    hint: 'Zonder crisisplaatsing.',
  }),
  cceBetrokken: criteriumVraag({
    id: 'regiotafel.cceBetrokken',
    onderwerp,
    vraag: 'Is het CCE betrokken, of is er een duidelijke reden waarom niet?',
    hint: 'CCE: Centrum voor Consultatie en Expertise.',
  }),
}
