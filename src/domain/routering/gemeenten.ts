/** The fourteen gemeenten of Twente with their CBS code. */
export const gemeenten = [
  { code: 'GM0141', naam: 'Almelo' },
  { code: 'GM0147', naam: 'Borne' },
  { code: 'GM1774', naam: 'Dinkelland' },
  { code: 'GM0153', naam: 'Enschede' },
  { code: 'GM0158', naam: 'Haaksbergen' },
  { code: 'GM0163', naam: 'Hellendoorn' },
  { code: 'GM0164', naam: 'Hengelo' },
  { code: 'GM1735', naam: 'Hof van Twente' },
  { code: 'GM0168', naam: 'Losser' },
  { code: 'GM0173', naam: 'Oldenzaal' },
  { code: 'GM1742', naam: 'Rijssen-Holten' },
  { code: 'GM0183', naam: 'Tubbergen' },
  { code: 'GM1700', naam: 'Twenterand' },
  { code: 'GM0189', naam: 'Wierden' },
] as const

export type Gemeente = (typeof gemeenten)[number]
export type GemeenteCode = Gemeente['code']

const byCode: ReadonlyMap<string, Gemeente> = new Map(gemeenten.map((gemeente) => [gemeente.code, gemeente]))

/** The gemeente of Twente with this CBS code; undefined for every other answer. */
export const findGemeente = (code: string | undefined): Gemeente | undefined =>
  code === undefined ? undefined : byCode.get(code)
