import { metToelichting } from '@/domain/aanmelding/terugmeldingSjablonen'
import { now } from '@/server/clock'
import { defineCommand } from '@/server/guarded'
import { voerUit } from '../overgang'
import type { Akkoord, Weigering } from './schema'

const permission = 'aanmelding.akkoord'

/** The aanmelding goes on to the table; only from this moment does the table see it. */
export const geefAkkoord = defineCommand(permission, (tx, actor, { id }: Akkoord) =>
  voerUit(tx, actor, id, 'geefAkkoord', { changes: { ingediendOp: now() } }),
)

/** The aanmelding stops here: the applicant reads why, what fits better and who does what next. */
export const weigerAkkoord = defineCommand(permission, (tx, actor, input: Weigering) => {
  const { id, terugmelding, betereRoute, vervolgStap, vervolgEigenaar } = input
  return voerUit(tx, actor, id, 'weigerAkkoord', {
    terugmelding: metToelichting(terugmelding, [{ kop: 'Betere route', tekst: betereRoute }]),
    changes: { betereRoute, vervolgStap, vervolgEigenaar },
  })
})
