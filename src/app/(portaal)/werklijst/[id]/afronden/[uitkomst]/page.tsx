import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { uitkomsten, uitkomstNamen } from '@/domain/aanmelding/uitkomst'
import { AfrondenForm } from '@/features/aanmeldingen/behandelaar/components/AfrondenForm'
import { HandelingPagina } from '@/features/aanmeldingen/behandelaar/components/HandelingPagina'
import { listVerder } from '@/features/aanmeldingen/schalen/queries'
import { requireActor } from '@/server/auth/currentActor'
import { TextLink } from '@/ui/TextLink'
import { loadStand } from '../../loadStand'

export const metadata: Metadata = { title: null }

type Props = { params: Promise<{ id: string; uitkomst: string }> }

export default async function AfrondenPage({ params }: Props) {
  const actor = await requireActor('aanmelding.behandelen')
  const { stand, typed } = await loadStand(actor, params, 'rondAf')
  const asked = (await params).uitkomst
  const uitkomst = uitkomsten.find((each) => each === asked) ?? notFound()
  const verder = await listVerder(actor, stand.id, uitkomst === 'afgeschaald')
  return (
    <HandelingPagina stand={stand} handeling="rondAf">
      {stand.mogelijk && (
        <>
          <h2>{uitkomstNamen[uitkomst]}</h2>
          <p>
            <TextLink href={`/werklijst/${stand.id}/afronden`}>Kies een andere uitkomst</TextLink>
          </p>
        </>
      )}
      <AfrondenForm stand={stand} typed={typed} uitkomst={uitkomst} verder={verder} />
    </HandelingPagina>
  )
}
