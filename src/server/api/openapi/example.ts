import type { Situatie } from '@/domain/routering/situatie'

/** A situatie to try the interface with; invented. */
export const situatieVoorbeeld: Situatie = {
  directGevaar: 'nee',
  rol: 'wijkcoach',
  gemeente: 'GM0153',
  leeftijd: '18-plus',
  vraag: ['wachttijd'],
  lokaal: 'betrokken',
  geprobeerd: ['verwijzing', 'zorgbemiddeling'],
  hulp: ['zvw'],
}
