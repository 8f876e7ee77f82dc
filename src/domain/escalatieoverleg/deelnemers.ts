/** Who always sits at the overleg, and who does when the casus asks for it. */
const vasteRollen = [
  'bestuurder-instelling',
  'verzekeraar-zorgkantoor',
  'clientondersteuner',
  'burgemeester-wethouder',
] as const

export const extraRollen = ['politie', 'openbaar-ministerie', 'manager-zvh', 'ander'] as const

export const deelnemerRollen = [...vasteRollen, ...extraRollen] as const

export type DeelnemerRol = (typeof deelnemerRollen)[number]

export const deelnemerRolNamen: Record<DeelnemerRol, string> = {
  'bestuurder-instelling': 'Bestuurder van de (zorg)instelling',
  'verzekeraar-zorgkantoor': 'Zorgverzekeraar of zorgkantoor',
  clientondersteuner: 'Cliëntondersteuner',
  'burgemeester-wethouder': 'Burgemeester of wethouder',
  politie: 'Politie',
  'openbaar-ministerie': 'Openbaar Ministerie',
  'manager-zvh': 'Manager van het Zorg- en Veiligheidshuis',
  ander: 'Iemand anders',
}

/** Whom to look for at each place. */
export const deelnemerRolUitleg: Record<DeelnemerRol, string> = {
  'bestuurder-instelling':
    'Van elke instelling die aanmeldt of die een rol moet spelen. Voeg er zo nodig meer toe.',
  'verzekeraar-zorgkantoor': 'Iemand die over geld en plaatsing mag beslissen.',
  clientondersteuner:
    'Staat naast de inwoner. Is er nog niemand? Bied de inwoner dan eerst een cliëntondersteuner aan.',
  'burgemeester-wethouder': 'Van de gemeente waar de inwoner woont. Het kunnen er ook twee zijn.',
  politie: 'De portefeuillehouder Zorg en Veiligheid, samen met de districtschef.',
  'openbaar-ministerie': 'De gebiedsofficier, of de officier voor de Wvggz (de wet voor verplichte ggz).',
  'manager-zvh': 'Als de keten van zorg en veiligheid iets moet regelen.',
  ander: 'Bijvoorbeeld een woningcorporatie of de Unit Complexe Zorgvragen.',
}

/** May this person decide for the organisation, at the table itself? */
export const mandaten = ['ja', 'nee', 'onbekend'] as const

export type Mandaat = (typeof mandaten)[number]

export const mandaatNamen: Record<Mandaat, string> = {
  ja: 'Ja, mag zelf beslissen',
  nee: 'Nee, moet terug naar de eigen organisatie',
  onbekend: 'Dat weet ik niet',
}

/** The same beside a participant. */
export const mandaatKort: Record<Mandaat, string> = {
  ja: 'Mag zelf beslissen',
  nee: 'Mag niet zelf beslissen',
  onbekend: 'Mandaat niet bekend',
}

const isVasteRol = (rol: DeelnemerRol): boolean => (vasteRollen as readonly DeelnemerRol[]).includes(rol)

type Plaats<D> = { readonly rol: DeelnemerRol; readonly vast: boolean; readonly deelnemers: readonly D[] }

/**
 * The composition: every fixed place is in it, also the empty ones, so that none can be forgotten or removed; places of the
 * case-dependent set only when somebody sits there.
 */
export function opstelling<D extends { readonly rol: DeelnemerRol }>(deelnemers: readonly D[]): Plaats<D>[] {
  return deelnemerRollen
    .map((rol) => ({ rol, vast: isVasteRol(rol), deelnemers: deelnemers.filter((each) => each.rol === rol) }))
    .filter(({ vast, deelnemers: here }) => vast || here.length > 0)
}

/** The fixed places where nobody sits: gaps that everybody sees, and that have to be explained before inviting. */
export const legePlaatsen = (deelnemers: readonly { readonly rol: DeelnemerRol }[]): DeelnemerRol[] =>
  vasteRollen.filter((rol) => !deelnemers.some((each) => each.rol === rol))
