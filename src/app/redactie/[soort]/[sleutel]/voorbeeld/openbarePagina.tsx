import type { ReactNode } from 'react'
import { paginaInhoudSchema, vraagInhoudSchema } from '@/domain/kennis/inhoud'
import {
  besluitInhoudSchema,
  projectInhoudSchema,
  themabijeenkomstInhoudSchema,
} from '@/domain/netwerk/inhoud'
import { isOpenbareThemadag } from '@/domain/netwerk/themadag'
import { nieuwsInhoudSchema } from '@/domain/nieuws/inhoud'
import { contactInhoudSchema } from '@/domain/overlegtafel/contact-inhoud'
import { gemeenteInhoudSchema } from '@/domain/overlegtafel/gemeente-inhoud'
import { overlegtafelInhoudSchema } from '@/domain/overlegtafel/inhoud'
import { ondersteunerInhoudSchema } from '@/domain/overlegtafel/ondersteuner-inhoud'
import { getoond } from '@/domain/overlegtafel/overlegtafel'
import { metVraagAan } from '@/domain/overlegtafel/vraagAan'
import type { Soort } from '@/domain/redactie/soorten'
import { ThemadagenPagina } from '@/features/agenda/themadagen/components/ThemadagenPagina'
import { ThemadagPagina } from '@/features/agenda/themadagen/components/ThemadagPagina'
import { BesluitenPagina } from '@/features/besluiten/components/BesluitenPagina'
import { BesluitVanGemeente } from '@/features/besluiten/components/BesluitVanGemeente'
import { listBesluiten } from '@/features/besluiten/queries'
import { ClientondersteuningPagina } from '@/features/gemeenten/components/ClientondersteuningPagina'
import { GemeentePagina } from '@/features/gemeenten/components/GemeentePagina'
import { Bijgehouden } from '@/features/kennis/components/Bijgehouden'
import { PaginaDelen } from '@/features/kennis/components/PaginaDelen'
import { TekstPagina } from '@/features/kennis/components/TekstPagina'
import { VraagPagina } from '@/features/kennis/components/VraagPagina'
import { getPagina, listBegrippen, listVragen } from '@/features/kennis/queries'
import { NieuwsPagina } from '@/features/nieuws/components/NieuwsPagina'
import { Startpagina } from '@/features/overlegtafels/components/Startpagina'
import { TafelPagina } from '@/features/overlegtafels/components/TafelPagina'
import {
  findOverlegtafel,
  listGemeenten,
  listOndersteuners,
  listOverlegtafels,
} from '@/features/overlegtafels/queries'
import { ProjectenPagina } from '@/features/projecten/components/ProjectenPagina'
import { listProjecten } from '@/features/projecten/queries'
import { LeesVoorbeeld } from '@/features/redactie/components/LeesVoorbeeld'
import { getZvh } from '@/server/content/zvh'

type Concept = { readonly sleutel: string; readonly naam: string; readonly inhoud: unknown }

/** Per kind: the very component of the public page, with the words of the draft. */
const paginas: Readonly<Partial<Record<Soort, (concept: Concept) => Promise<ReactNode>>>> = {
  overlegtafel: async ({ sleutel, inhoud }) => {
    const tafel = await findOverlegtafel(sleutel)
    const nieuw = overlegtafelInhoudSchema.parse(inhoud)
    const [ondersteuners, zvh] = await Promise.all([listOndersteuners(), getZvh()])
    return (
      tafel && (
        <TafelPagina
          tafel={getoond({ ...tafel, inhoud: nieuw }, zvh)}
          ondersteuners={ondersteuners}
          zvh={zvh}
        />
      )
    )
  },
  gemeente: async ({ sleutel, inhoud }) => {
    const gevonden = (await listGemeenten()).find(({ code }) => code === sleutel)
    const gemeente = gevonden && {
      ...gevonden,
      inhoud: metVraagAan(gemeenteInhoudSchema.parse(inhoud), await getZvh()),
    }
    return (
      gemeente && (
        <GemeentePagina gemeente={gemeente} ondersteuners={await listOndersteuners()}>
          <BesluitVanGemeente gemeente={gemeente} besluiten={await listBesluiten()} />
        </GemeentePagina>
      )
    )
  },
  contact: async ({ naam, inhoud }) => (
    <Startpagina
      tafels={await listOverlegtafels()}
      ondersteuners={await listOndersteuners()}
      zvh={{ naam, ...contactInhoudSchema.parse(inhoud) }}
    />
  ),
  ondersteuner: async ({ sleutel, naam, inhoud }) => {
    const zvh = await getZvh()
    const nieuw = { slug: sleutel, naam, inhoud: metVraagAan(ondersteunerInhoudSchema.parse(inhoud), zvh) }
    const { inhoud: pagina } = await getPagina('clientondersteuning')
    return (
      <ClientondersteuningPagina
        inleiding={pagina.inleiding}
        gemeenten={await listGemeenten()}
        ondersteuners={metNieuw(await listOndersteuners(), nieuw)}
        zvh={zvh}
        onderaan={<Bijgehouden {...pagina} />}
      >
        <PaginaDelen delen={pagina.delen} />
      </ClientondersteuningPagina>
    )
  },
  pagina: async ({ sleutel, naam, inhoud }) => {
    const nieuw = paginaInhoudSchema.parse(inhoud)
    return <TekstPagina pagina={{ slug: sleutel, naam, inhoud: nieuw }} />
  },
  nieuws: async ({ naam, inhoud }) => <NieuwsPagina naam={naam} inhoud={nieuwsInhoudSchema.parse(inhoud)} />,
  besluit: async ({ sleutel, naam, inhoud }) => {
    const nieuw = {
      slug: sleutel,
      naam,
      inhoud: metVraagAan(besluitInhoudSchema.parse(inhoud), await getZvh()),
    }
    return (
      <BesluitenPagina besluiten={metNieuw(await listBesluiten(), nieuw)} gemeenten={await listGemeenten()} />
    )
  },
  themabijeenkomst: async ({ sleutel, naam, inhoud }) => {
    const nieuw = { slug: sleutel, naam, inhoud: themabijeenkomstInhoudSchema.parse(inhoud) }
    return isOpenbareThemadag(inhoud) ? (
      <ThemadagenPagina themadagen={[nieuw]} vraagAan={nieuw.inhoud.vraagAan} />
    ) : (
      <ThemadagPagina themadag={nieuw} />
    )
  },
  project: async ({ sleutel, naam, inhoud }) => {
    const nieuw = {
      slug: sleutel,
      naam,
      inhoud: metVraagAan(projectInhoudSchema.parse(inhoud), await getZvh()),
    }
    return <ProjectenPagina projecten={metNieuw(await listProjecten(), nieuw)} />
  },
  vraag: async ({ sleutel, naam, inhoud }) => (
    <VraagPagina
      vraag={{ slug: sleutel, naam, inhoud: vraagInhoudSchema.parse(inhoud) }}
      vragen={await listVragen()}
      begrippen={await listBegrippen()}
    />
  ),
}

/** The list of the public page with this text as it would be. */
function metNieuw<Rij extends { readonly slug: string }>(lijst: readonly Rij[], nieuw: Rij): readonly Rij[] {
  const plek = lijst.findIndex(({ slug }) => slug === nieuw.slug)
  return plek < 0 ? [...lijst, nieuw] : lijst.with(plek, nieuw)
}

/** The public page of a text with the words of its draft; a text that is a piece of a page is shown by itself. */
export const openbarePagina = async ({
  soort,
  ...concept
}: Concept & { readonly soort: Soort }): Promise<ReactNode> =>
  paginas[soort]?.(concept) ?? <LeesVoorbeeld soort={soort} naam={concept.naam} inhoud={concept.inhoud} />
