import { notFound, redirect } from 'next/navigation'
import type { Handeling } from '@/domain/aanmelding/overgangen'
import type { Actor } from '@/domain/access/actor'
import { findGevolgd } from '@/features/aanmeldingen/aanmelder/queries'
import { aanmeldingPad } from '@/features/aanmeldingen/aanmelder/stappen'

/** What the page of an act of the applicant begins with; when the act is not possible now, back to the aanmelding. */
export async function loadEigen(actor: Actor, params: Promise<{ id: string }>, handeling: Handeling) {
  const { id } = await params
  const gevolgd = await findGevolgd(actor, id)
  if (!gevolgd?.eigen) notFound()
  if (!gevolgd.handelingen.includes(handeling)) redirect(aanmeldingPad(id))
  return gevolgd
}
