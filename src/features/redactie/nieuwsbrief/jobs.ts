import { z } from 'zod'
import { env } from '@/server/env'
import type { Samensteller } from '@/server/mail/compose'
import { findNieuwsbrief } from './data'
import { inhoudSchema, inRegels } from './inhoud'

const gegevensSchema = z.object({ nieuwsbriefId: z.uuid() })

/** The mail to one subscriber: the words that were sent, and the way out. */
export const stelNieuwsbriefSamen: Samensteller = async (tx, { gegevens, abonneeId }) => {
  const rij = await findNieuwsbrief(tx, gegevensSchema.parse(gegevens).nieuwsbriefId)
  if (!rij?.inhoud) return 'vervallen'
  const inhoud = inhoudSchema.parse(rij.inhoud)
  return {
    onderwerp: inhoud.onderwerp,
    regels: inRegels(inhoud, env.PORTAAL_URL),
    linktekst: 'Al het nieuws:',
    casuszin: false,
    ...(abonneeId ? { afmelden: abonneeId } : {}),
  }
}
