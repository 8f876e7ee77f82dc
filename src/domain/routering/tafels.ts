/**
 * The seven overlegtafels of Twente and their place on the ladder. Their order here is the order in which equally strong advice is
 * shown: crisis first, then by trede, and within a trede the ladder before the side lanes (S3 vraag 24).
 */
export const tafels = [
  { slug: 'crisis-ondersteuningsteam', naam: 'Crisis- en ondersteuningsteam', trede: 1, spoor: 'crisis' },
  { slug: 'triage-transfertafel', naam: 'Triage & Transfertafel Twente', trede: 1, spoor: 'ladder' },
  { slug: 'topx', naam: 'TopX', trede: 1, spoor: 'veiligheid' },
  { slug: 'regiotafel-wlz-ggz', naam: 'Regiotafel Wlz-GGZ', trede: 1, spoor: 'wlz' },
  { slug: 'hoogcomplex-oostnl', naam: 'Regio OostNL hoogcomplex', trede: 2, spoor: 'ladder' },
  { slug: 'levensloopaanpak', naam: 'Levensloopaanpak', trede: 2, spoor: 'veiligheid' },
  { slug: 'bestuurlijk-escalatieoverleg', naam: 'Bestuurlijk escalatieoverleg', trede: 3, spoor: 'ladder' },
] as const

export const sporen = ['ladder', 'veiligheid', 'wlz', 'crisis'] as const

export type Tafel = (typeof tafels)[number]
export type TafelSlug = Tafel['slug']
export type Spoor = (typeof sporen)[number]

/** An RDM-trede; trede 4 is national and has no table in Twente. */
export type Trede = 1 | 2 | 3 | 4

export const tafelSlugs: readonly TafelSlug[] = tafels.map((tafel) => tafel.slug)

const bySlug: ReadonlyMap<string, Tafel> = new Map(tafels.map((tafel) => [tafel.slug, tafel]))

/** The table with this slug; undefined when the text is not one of the seven slugs. */
export const findTafel = (slug: string): Tafel | undefined => bySlug.get(slug)

const treden = Object.fromEntries(tafels.map((tafel) => [tafel.slug, tafel.trede])) as Record<
  TafelSlug,
  1 | 2 | 3
>

export const tredeVan = (slug: TafelSlug): 1 | 2 | 3 => treden[slug]
