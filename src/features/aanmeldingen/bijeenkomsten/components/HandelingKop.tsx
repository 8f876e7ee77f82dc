import type { ReactNode } from 'react'
import { periodeInWoorden } from '@/domain/bijeenkomst/bijeenkomst'
import { Alert } from '@/ui/Alert'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { Panel } from '@/ui/Panel'
import { TextLink } from '@/ui/TextLink'
import type { BijeenkomstDto } from '../queries'

interface HandelingKopProps {
  bijeenkomst: BijeenkomstDto
  titel: string
  children?: ReactNode
}

/** What stands above a form about one meeting: which one, and whether it can still be changed. */
export function HandelingKop({ bijeenkomst, titel, children }: HandelingKopProps) {
  const { id, tafel, plaats, status, voorbij } = bijeenkomst
  const href = `/agenda/${id}`
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Agenda', href: '/agenda' },
          { label: `Overleg ${tafel.korteNaam}`, href },
          { label: titel },
        ]}
      />
      <h1>{titel}</h1>
      <Panel>
        <p>
          <strong>Overleg {tafel.korteNaam}</strong>, {periodeInWoorden(bijeenkomst)}. Plaats: {plaats}
        </p>
        {children}
      </Panel>
      {(status === 'afgezegd' || voorbij) && (
        <Alert kind="let-op" title="Dit kan niet meer">
          <p>
            Deze bijeenkomst is {status === 'afgezegd' ? 'afgezegd' : 'al geweest'}.{' '}
            <TextLink href={href}>Terug naar de bijeenkomst</TextLink>
          </p>
        </Alert>
      )}
    </>
  )
}
