import { isEinde } from '@/domain/aanmelding/status'
import type { AanmeldingRegel } from './aanmeldingRegel'
import type { Casus, CasusMetAanmeldingen } from './queries'

/** A row of "Mijn casussen": an aanmelding, or the casus itself. */
export type CasusRegel = {
  readonly key: string
  readonly casus: Casus
  readonly aanmelding: AanmeldingRegel | undefined
}

/**
 * What runs or is being written has a row. So has what says who is to do the next step: the aanmelding that ended last, or the casus
 * itself when that was agreed outside a table.
 */
export const casusRegels = (casussen: readonly CasusMetAanmeldingen[]): readonly CasusRegel[] =>
  casussen.flatMap((casus) => {
    const zegtHet = ({ id }: AanmeldingRegel) => id === casus.aanzet.plek?.aanmeldingId
    const getoond = casus.aanmeldingen.filter((aanmelding) => loopt(aanmelding) || zegtHet(aanmelding))
    const begonnen = casus.aanzet.grond === 'begin' && casus.eigen && getoond.length > 0
    return [
      ...(getoond.some(zegtHet) || begonnen ? [] : [{ key: casus.id, casus, aanmelding: undefined }]),
      ...getoond.map((aanmelding) => ({ key: aanmelding.id, casus, aanmelding })),
    ]
  })

/** Whether a term runs at the table of this aanmelding. */
export const loopt = ({ status }: AanmeldingRegel): boolean => !isEinde(status)
