/** A list in which every value stands as often as its weight. */
const weighted = (weights: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(weights).flatMap(([value, weight]) => Array<string>(weight).fill(value))

/** How many are not ended, whatever the size: what grows is the archive, not the people who do the work. */
export const openCount = 2_000
/** Of those that no table sees (yet): drafts, waiting for the procesmanager gemeente, sent on along another channel. */
export const elsewhereCount = 500

/** By size of the tables; the order of magnitude is ours, no source gives numbers. */
export const tafels = weighted({
  'triage-transfertafel': 9,
  topx: 7,
  levensloopaanpak: 2,
  'bestuurlijk-escalatieoverleg': 2,
})
export const openStatussen = weighted({
  ingediend: 5,
  'in-behandeling': 7,
  'aanvulling-gevraagd': 2,
  geagendeerd: 4,
  besproken: 2,
})
export const elsewhereStatussen = weighted({ concept: 7, 'wacht-op-akkoord': 1, doorgestuurd: 2 })
export const endedStatussen = weighted({ afgerond: 39, 'niet-in-behandeling': 7, ingetrokken: 4 })
export const uitkomsten = weighted({
  'passende-plek': 5,
  advies: 6,
  transfer: 3,
  opgeschaald: 2,
  afgeschaald: 3,
  'geen-aanbod': 1,
})
/** Roughly by inhabitants. */
export const gemeenten = weighted({
  GM0153: 16,
  GM0164: 8,
  GM0141: 7,
  GM0189: 3,
  GM0168: 2,
  GM0173: 3,
  GM1742: 4,
  GM1735: 4,
  GM1700: 3,
  GM0163: 4,
  GM0158: 2,
  GM1774: 3,
  GM0147: 2,
  GM0183: 2,
})
export const leeftijdsklassen = weighted({
  'bijna-18': 1,
  '18-29': 5,
  '30-39': 5,
  '40-49': 4,
  '50-59': 3,
  '60-69': 2,
  '70-plus': 1,
})

/** Years over which the ended ones were sent in, and days over which the open ones were. */
export const archiveYears = 10
export const openDays = 60
