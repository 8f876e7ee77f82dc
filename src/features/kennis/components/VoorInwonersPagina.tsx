import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { Lead } from '@/ui/Lead'
import type { Pagina } from '../data'
import { Bijgehouden } from './Bijgehouden'
import { PaginaDelen } from './PaginaDelen'
import { Voorbereiding } from './Voorbereiding'

/** In the simplest words: what you can do, what you cannot, and a sheet to prepare a talk with. */
export function VoorInwonersPagina({ pagina: { naam, inhoud } }: { pagina: Pagina }) {
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: 'Start', href: '/' }, { label: 'Kennis', href: '/kennis' }, { label: naam }]}
      />
      <h1>{naam}</h1>
      <Lead>{inhoud.inleiding}</Lead>
      <ButtonRow>
        <ButtonLink href="/clientondersteuning">Zoek een cliëntondersteuner</ButtonLink>
        <ButtonLink href="/gemeenten" kind="secondary">
          Zoek uw gemeente
        </ButtonLink>
      </ButtonRow>
      <PaginaDelen delen={inhoud.delen} />
      <Voorbereiding />
      <Bijgehouden {...inhoud} />
    </>
  )
}
