import type { ReactNode } from 'react'
import { now } from '@/server/clock'
import { Alert } from '@/ui/Alert'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { Columns } from '@/ui/Columns'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { Lead } from '@/ui/Lead'
import { TextLink } from '@/ui/TextLink'
import type { Behandeling } from '../behandeling'
import { type BehandelaarHandeling, woorden } from '../handelingen'
import { Aanmelding } from './Aanmelding'
import { Handelingen } from './Handelingen'
import { Stand } from './Stand'

interface BehandelingPaginaProps {
  aanmelding: Behandeling
  /** The act that was done just now. */
  gedaan: BehandelaarHandeling | undefined
  /** What there is to know about the casus as a whole. */
  melding?: ReactNode
}

export function BehandelingPagina({ aanmelding, gedaan, melding }: BehandelingPaginaProps) {
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Werklijst', href: '/werklijst' }, { label: aanmelding.referentie }]} />
      <GedaanMelding tekst={gedaan && woorden[gedaan].gedaan} />
      <h1>Aanmelding {aanmelding.referentie}</h1>
      {aanmelding.onderwerp && <Lead>{aanmelding.onderwerp}</Lead>}
      {aanmelding.uitlegGevraagdOp && (
        <Alert kind="let-op" title="De aanmelder vraagt uitleg">
          <p>
            Een terugmelding was niet duidelijk.{' '}
            <TextLink href={`/uitleg/${aanmelding.id}`}>Lees de vraag en geef uitleg</TextLink>
          </p>
        </Alert>
      )}
      {melding}
      <Columns aside={<Handelingen stand={aanmelding} />}>
        <Stand stand={aanmelding} nu={now()} />
      </Columns>
      <Aanmelding aanmelding={aanmelding} />
    </>
  )
}
