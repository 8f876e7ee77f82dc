import type { Rol } from './situatie'

/** A rol as it stands in a sentence: "u bent wijkcoach". */
export const rolnamen: Readonly<Record<Rol, string>> = {
  huisarts: 'huisarts',
  'poh-ggz': 'praktijkondersteuner ggz van de huisarts (POH-ggz)',
  'ggz-aanbieder': 'ggz-aanbieder',
  verslavingszorg: 'verslavingszorg',
  'vb-zorg': 'zorg voor mensen met een verstandelijke beperking (VB-zorg)',
  'wlz-aanbieder': 'andere aanbieder van langdurige zorg (Wlz)',
  wijkcoach: 'wijkcoach of wijkconsulent',
  'procesmanager-gemeente': 'procesmanager gemeente',
  zvh: 'Zorg- en Veiligheidshuis (ZVH)',
  politie: 'politie',
  om: 'Openbaar Ministerie (OM)',
  reclassering: 'reclassering',
  zorgverzekeraar: 'zorgverzekeraar',
  clientondersteuner: 'cliëntondersteuner',
  ervaringsdeskundige: 'ervaringsdeskundige',
  'ucz-vws': 'Unit Complexe Zorgvragen (ministerie van VWS)',
  'andere-partner': 'andere partner, zoals een woningcorporatie of school',
  inwoner: 'inwoner',
  naaste: 'naaste, zoals familie, vriend of buur',
}

const kort: Readonly<Partial<Record<Rol, string>>> = {
  'poh-ggz': 'POH-ggz',
  'vb-zorg': 'VB-zorg',
  'wlz-aanbieder': 'andere Wlz-aanbieder',
  wijkcoach: 'wijkcoach',
  zvh: 'ZVH',
  om: 'OM',
  'ucz-vws': 'UCZ van VWS',
  'andere-partner': 'andere partner',
  naaste: 'naaste',
}

/** A list of roles where there is little room. */
export const korteRolnamen = (rollen: readonly Rol[]): string =>
  rollen.map((rol) => kort[rol] ?? rolnamen[rol]).join(', ')
