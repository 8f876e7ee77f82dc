import type { ReactNode } from 'react'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { Columns } from '@/ui/Columns'
import { Lead } from '@/ui/Lead'
import { PrintHint } from '@/ui/PrintHint'
import type { Pagina } from '../data'
import { Bijgehouden } from './Bijgehouden'
import { PaginaDelen } from './PaginaDelen'

interface TekstPaginaProps {
  pagina: Pagina
  bij?: ((code: string) => ReactNode) | undefined
}

/** A page that is only text: part by part, and who keeps it. */
export function TekstPagina({ pagina: { naam, inhoud }, bij }: TekstPaginaProps) {
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: 'Start', href: '/' }, { label: 'Kennis', href: '/kennis' }, { label: naam }]}
      />
      <h1>{naam}</h1>
      <Lead>{inhoud.inleiding}</Lead>
      <Columns aside={<Bijgehouden {...inhoud} />}>
        <PaginaDelen delen={inhoud.delen} bij={bij} />
        <PrintHint />
      </Columns>
    </>
  )
}
