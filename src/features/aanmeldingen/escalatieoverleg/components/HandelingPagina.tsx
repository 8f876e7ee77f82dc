import type { ReactNode } from 'react'
import type { OverlegHandeling } from '@/domain/escalatieoverleg/overleg'
import { stappen } from '@/domain/escalatieoverleg/voortgang'
import { momentInWoorden } from '@/domain/termijn/momentInWoorden'
import { Alert } from '@/ui/Alert'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { Lead } from '@/ui/Lead'
import { TextLink } from '@/ui/TextLink'
import { kanVanaf, type Overleg } from '../overleg'
import { woorden } from '../woorden'

export type VoorHandeling = Overleg & { readonly mogelijk: boolean }

interface HandelingPaginaProps {
  overleg: VoorHandeling
  handeling: OverlegHandeling
  /** When the page says it in other words than the act itself. */
  titel?: string | undefined
  uitleg?: string | undefined
  children: ReactNode
}

/** What surrounds the form of one act: which overleg, what the act does, and when it cannot be done. */
export function HandelingPagina({ overleg, handeling, titel, uitleg, children }: HandelingPaginaProps) {
  const href = `/overleg/${overleg.id}`
  const vanaf = kanVanaf(handeling, overleg)
  const kop = titel ?? woorden[handeling].titel
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Escalatieoverleg', href: '/overleg' },
          { label: overleg.referentie, href },
          { label: kop },
        ]}
      />
      <h1>{kop}</h1>
      <Lead>{uitleg ?? woorden[handeling].uitleg}</Lead>
      {!overleg.mogelijk && (
        <Alert kind="let-op" title={vanaf ? 'Dit kan nog niet' : 'Dit kan nu niet'}>
          <p>
            {vanaf
              ? `Dit kan zodra het overleg is begonnen: ${momentInWoorden(vanaf)}.`
              : stapInWoorden(overleg)}{' '}
            <TextLink href={href}>Bekijk wat er nu kan</TextLink>
          </p>
        </Alert>
      )}
      {children}
    </>
  )
}

function stapInWoorden({ nu }: VoorHandeling): string {
  const stap = nu && stappen[nu.stap - 1]
  return stap ? `Het overleg is nu bij stap ${nu.stap}: ${stap.titel}.` : 'Dit overleg is klaar of gestopt.'
}
