import { z } from 'zod'
import { vervolgVelden } from '@/domain/aanmelding/vervolgVelden'
import { komendeDag } from '@/domain/termijn/komendeDag'
import { now } from '@/server/clock'

export const casusId = z.uuid('Laad de pagina opnieuw.')

/** A casus that waits also says on which day one looks again. */
export const casusVervolgVelden = {
  ...vervolgVelden,
  vervolgDatum: komendeDag('Kies een datum in het komende jaar.', now),
}
