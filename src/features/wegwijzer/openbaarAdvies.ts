import type { Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { adviseer } from '@/domain/routering/adviseer'
import { veldVan } from '@/domain/routering/antwoorden'
import type { Advies } from '@/domain/routering/routeadvies'
import type { Situatie } from '@/domain/routering/situatie'
import { volgendeVraag } from '@/domain/routering/volgendeVraag'
import type { OpenbaarAdvies } from '@/server/api/openapi/schemas'

type Inhoud = {
  readonly tafels: readonly Pick<Overlegtafel, 'slug' | 'inhoud'>[]
  readonly ondersteuners: readonly { readonly naam: string }[]
}

/** The advice as the open interface gives it: the engine's, with the contacts and organisations of the content. */
export function openbaarAdvies(situatie: Situatie, { tafels, ondersteuners }: Inhoud): OpenbaarAdvies {
  const advies = adviseer(situatie)
  const vraag = volgendeVraag(situatie)
  return {
    regelset: advies.regelset,
    uitkomst: advies.uitkomst,
    volgendeVraag: vraag && veldVan(vraag),
    adviezen: advies.adviezen.map((tafeladvies) => metContact(tafeladvies, tafels)),
    eerst: [...advies.eerst],
    waarschuwingen: [...advies.waarschuwingen],
    signalen: [...advies.signalen],
    losOp: [...advies.losOp],
    regie: advies.regie,
    clientondersteuning: {
      ...advies.clientondersteuning,
      organisaties: ondersteuners.map(({ naam }) => naam),
    },
  }
}

function metContact(advies: Advies, tafels: Inhoud['tafels']): OpenbaarAdvies['adviezen'][number] {
  const contact = tafels.find(({ slug }) => slug === advies.tafel)?.inhoud.contact
  return {
    ...advies,
    wieWel: [...advies.wieWel],
    redenen: [...advies.redenen],
    ontbreekt: [...advies.ontbreekt],
    contact: { email: contact?.email ?? null, website: contact?.website ?? null },
  }
}
