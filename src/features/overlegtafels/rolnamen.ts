import type { Rol } from '@/domain/routering/situatie'

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
