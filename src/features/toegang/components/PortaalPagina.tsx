import type { ReactNode } from 'react'
import type { Actor } from '@/domain/access/actor'
import { HeadTitle } from '@/ui/HeadTitle'
import { PageShell } from '@/ui/PageShell'
import { KloptIetsNiet } from './KloptIetsNiet'
import { portaalKader } from './portaalKader'

interface PortaalPaginaProps {
  actor: Actor
  title: string
  children: ReactNode
}

/** A signed-in page of `src/pages`, which has no layout around it (decision 023). */
export function PortaalPagina({ actor, title, children }: PortaalPaginaProps) {
  return (
    <PageShell {...portaalKader(actor)}>
      <HeadTitle title={title} />
      {children}
      <KloptIetsNiet formulier="/start/klopt-iets-niet" />
    </PageShell>
  )
}
