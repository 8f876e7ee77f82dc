import type { ReactNode } from 'react'
import { gebeurtenisInWoorden } from '@/domain/aanmelding/gebeurtenisInWoorden'
import { statusNamen } from '@/domain/aanmelding/statusNamen'
import { Alert } from '@/ui/Alert'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { Lead } from '@/ui/Lead'
import { Panel } from '@/ui/Panel'
import { TextLink } from '@/ui/TextLink'
import { formatTijd } from '@/ui/Tijd'
import type { PossibleStand } from '../behandeling'
import { type BehandelaarHandeling, titelVan, woorden } from '../handelingen'

interface HandelingPaginaProps {
  stand: PossibleStand
  handeling: BehandelaarHandeling
  children: ReactNode
}

/** What surrounds the form of one act: about which aanmelding it is, and what was done last. */
export function HandelingPagina({ stand, handeling, children }: HandelingPaginaProps) {
  const { uitleg } = woorden[handeling]
  const titel = titelVan(handeling, stand.status)
  const href = `/werklijst/${stand.id}`
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Werklijst', href: '/werklijst' },
          { label: stand.referentie, href },
          { label: titel },
        ]}
      />
      <h1>{titel}</h1>
      <Lead>{uitleg}</Lead>
      <Panel>
        <p>
          <strong>{stand.referentie}</strong>, {stand.tafel.korteNaam}, gemeente {stand.gemeente}
        </p>
        {stand.onderwerp && <p>{stand.onderwerp}</p>}
        <p className="stil">{lastStep(stand)}</p>
      </Panel>
      {!stand.mogelijk && (
        <Alert kind="let-op" title="Dit kan nu niet">
          <p>
            {waaromNiet(stand, handeling)} <TextLink href={href}>Bekijk wat u wel kunt doen</TextLink>
          </p>
        </Alert>
      )}
      {children}
    </>
  )
}

const waaromNiet = ({ besprekenVanaf, status }: PossibleStand, handeling: BehandelaarHandeling): string =>
  handeling === 'bespreek' && besprekenVanaf
    ? `Dit kan vanaf ${formatTijd(besprekenVanaf, true)}: dan begint het overleg.`
    : `De aanmelding heeft nu de status ‘${statusNamen[status]}’.`

function lastStep({ laatste, status }: PossibleStand): string {
  if (!laatste) return `Status: ${statusNamen[status]}.`
  const { wat, wie } = gebeurtenisInWoorden(laatste)
  return `Laatste stap: ${wat}, door ${wie}, op ${formatTijd(laatste.op, true)}.`
}
