import { demoActor } from '../../factories/actors'
import { makeConcepts } from '../database/concepts'
import { generate } from '../database/generate'
import { asOwner, type Portal, portal } from './portal'

/** Aanmeldingen in the portal while its pages are measured: some years of Twente. */
const aanmeldingen = 10_000

/** A reviewer's aanmelding to look at, and an applicant's draft to fill in. */
export type FilledPortal = Portal & { readonly aanmeldingId: string; readonly conceptId: string }

let filled: Promise<Pick<FilledPortal, 'aanmeldingId' | 'conceptId'>> | undefined

/** The portal with work in it. */
export async function filledPortal(): Promise<FilledPortal> {
  const running = await portal()
  filled ??= fill(running)
  return { ...running, ...(await filled) }
}

async function fill(running: Portal): Promise<Pick<FilledPortal, 'aanmeldingId' | 'conceptId'>> {
  await generate(running.ownerUrl, aanmeldingen)
  return asOwner(running, async (client) => {
    const [conceptId = ''] = await makeConcepts(client, await demoActor(client, 'wijkcoach.enschede'), 1)
    const { rows } = await client.query<{ id: string }>(
      `SELECT id FROM aanmelding WHERE tafel_slug = 'topx' AND status = 'in-behandeling' ORDER BY id LIMIT 1`,
    )
    return { conceptId, aanmeldingId: rows[0]?.id ?? '' }
  })
}
