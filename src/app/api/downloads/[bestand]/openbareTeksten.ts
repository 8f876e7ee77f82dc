import { type Soort, soorten } from '@/domain/redactie/soorten'
import type { Openbaar } from '@/domain/redactie/tabel'
import { listOpenbareThemadagen } from '@/features/agenda/themadagen/openbaar'
import { listBesluiten } from '@/features/besluiten/queries'
import { listBegrippen, listPaginas, listVragen } from '@/features/kennis/queries'
import { listNieuws } from '@/features/nieuws/queries'
import { listGemeenten, listOndersteuners, listOverlegtafels } from '@/features/overlegtafels/queries'
import { listProjecten } from '@/features/projecten/queries'
import { getContact } from '@/server/content/zvh'

type Rij = { readonly slug: string; readonly naam: string; readonly inhoud: unknown }

const opSlug = async (lijst: Promise<readonly Rij[]>): Promise<readonly Openbaar[]> =>
  (await lijst).map(({ slug, naam, inhoud }) => ({ sleutel: slug, naam, inhoud }))

/** Synonyms stand on no page, so there is nothing public about them. */
const lijsten: Readonly<Record<Exclude<Soort, 'synoniem'>, () => Promise<readonly Openbaar[]>>> = {
  overlegtafel: () => opSlug(listOverlegtafels()),
  gemeente: async () =>
    (await listGemeenten()).map(({ code, naam, inhoud }) => ({ sleutel: code, naam, inhoud })),
  contact: () => opSlug(getContact().then((contact) => [contact])),
  ondersteuner: () => opSlug(listOndersteuners()),
  vraag: () => opSlug(listVragen()),
  begrip: () => opSlug(listBegrippen()),
  pagina: () => opSlug(listPaginas()),
  nieuws: () => opSlug(listNieuws()),
  besluit: () => opSlug(listBesluiten()),
  project: () => opSlug(listProjecten()),
  themabijeenkomst: () => opSlug(listOpenbareThemadagen()),
}

/** The public texts of one kind, as everybody may read them; none for a kind that is not public. */
export const openbareTeksten = async (soort: Soort): Promise<readonly Openbaar[] | undefined> =>
  soort === 'synoniem' ? undefined : lijsten[soort]()

/** All public texts, kind by kind. */
export async function alleOpenbareTeksten(): Promise<
  readonly { readonly soort: Soort; readonly teksten: readonly Openbaar[] }[]
> {
  const lijst = await Promise.all(
    soorten.map(async (soort) => ({ soort, teksten: await openbareTeksten(soort) })),
  )
  return lijst.flatMap(({ soort, teksten }) => (teksten ? [{ soort, teksten }] : []))
}

/** How many there are of each kind. */
export const telOpenbaar = async (): Promise<readonly { readonly soort: Soort; readonly aantal: number }[]> =>
  (await alleOpenbareTeksten()).map(({ soort, teksten }) => ({ soort, aantal: teksten.length }))
