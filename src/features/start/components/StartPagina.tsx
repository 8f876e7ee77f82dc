import type { ReactNode } from 'react'
import type { Actor } from '@/domain/access/actor'
import { Card, CardGrid } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { Lead } from '@/ui/Lead'
import { ingangenVoor, rolZin } from '../ingangen'
import type { Start } from '../queries'
import { Overleggen } from './Overleggen'
import { Samenvatting } from './Samenvatting'
import { WachtLijst } from './WachtLijst'

interface StartPaginaProps {
  actor: Actor
  start: Start
  /** What another feature knows that waits too, beside the list. */
  ook?: ReactNode
  /** What another feature adds below the lists: a figure. */
  children?: ReactNode
}

/** What waits for me now, at one glance; then the ways on. */
export function StartPagina({ actor, start, ook, children }: StartPaginaProps) {
  const { wachtend, elders, overleggen, nu } = start
  return (
    <>
      <h1>Start</h1>
      <Lead>{rolZin(actor)}</Lead>
      {wachtend.length > 0 && (
        <>
          <Samenvatting wachtend={wachtend} nu={nu} />
          <WachtLijst caption="Dit wacht nu op u" wachtend={wachtend} nu={nu} />
        </>
      )}
      {ook}
      {wachtend.length === 0 && !ook && (
        <EmptyState
          title="Er wacht nu niets op u"
          why="Komt er iets bij? Dan ziet u het hier, en krijgt u een mail zonder inhoud."
        />
      )}
      {elders.length > 0 && (
        <WachtLijst caption="Uw aanmeldingen die te lang bij een ander liggen" wachtend={elders} nu={nu} />
      )}
      {overleggen.length > 0 && <Overleggen overleggen={overleggen} />}
      {children}
      <section className="alleen-scherm">
        <h2>Ga naar</h2>
        <CardGrid>
          {ingangenVoor(actor).map(({ href, titel, uitleg }) => (
            <Card key={href} title={titel} href={href}>
              <p>{uitleg}</p>
            </Card>
          ))}
        </CardGrid>
      </section>
    </>
  )
}
