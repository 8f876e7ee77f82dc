import { isEinde } from '@/domain/aanmelding/status'
import type { AanmeldingRegel } from './aanmeldingRegel'
import type { Casus, CasusMetAanmeldingen } from './queries'

/** A row of "Mijn casussen": an aanmelding, or the casus itself. */
export type CasusRegel = {
  readonly key: string
  readonly casus: Casus
  readonly aanmelding: AanmeldingRegel | undefined
}

/** The casus has a row of its own when none of its aanmeldingen in the list says who is to do the next step. */
export const casusRegels = (casussen: readonly CasusMetAanmeldingen[]): readonly CasusRegel[] =>
  casussen.flatMap((casus) => {
    const zegtHet = casus.aanmeldingen.some(({ id }) => id === casus.aanzet.plek?.aanmeldingId)
    const begonnen = casus.aanzet.grond === 'begin' && casus.eigen && casus.aanmeldingen.length > 0
    return [
      ...(zegtHet || begonnen ? [] : [{ key: casus.id, casus, aanmelding: undefined }]),
      ...casus.aanmeldingen.map((aanmelding) => ({ key: aanmelding.id, casus, aanmelding })),
    ]
  })

/** Whether a term runs at the table of this aanmelding. */
export const loopt = ({ status }: AanmeldingRegel): boolean => !isEinde(status)
