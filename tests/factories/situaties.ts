import type { Situatie } from '@/domain/routering/situatie'

const volwassene: Situatie = { directGevaar: 'nee', leeftijd: '18-plus', plotseling: 'nee' }

/** Leads to the Triage & Transfertafel. */
export const teLangWachten: Situatie = { ...volwassene, vraag: ['wachttijd'], geprobeerd: ['verwijzing'] }

/** Leads to TopX: nuisance, more than one leefgebied, and the surroundings suffer. */
export const overlast: Situatie = {
  ...volwassene,
  vraag: ['onveiligheid'],
  geprobeerd: ['lokaal-overleg'],
  veiligheid: { meerdereLeefgebiedenMetOverlast: 'ja', impactOpOmgeving: 'ja', ketensSamenNodig: 'ja' },
}

/** Every criterion of hoogcomplex holds. */
export const alleCriteria = {
  verwevenAandoeningen: 'ja',
  haalbaarBehandeldoel: 'ja',
  meerdereLevensdomeinen: 'ja',
  ernstigGevaar: 'ja',
  uitgebreidBehandeld: 'ja',
  uitzonderlijkRegime: 'ja',
  schaarseZorg: 'ja',
} as const

/** Leads to Regio OostNL hoogcomplex: no fitting place, and every criterion holds. */
export const hoogcomplex: Situatie = {
  ...volwassene,
  vraag: ['geen-passende-plek'],
  geprobeerd: ['verwijzing'],
  hoogcomplex: alleCriteria,
}
