import { isEinde } from '@/domain/aanmelding/status'
import type { AanmeldingRegel } from './aanmeldingRegel'
import type { Casus, CasusMetAanmeldingen } from './queries'

/** A row of "Mijn casussen": an aanmelding, or a casus that waits for its maker. */
export type CasusRegel = {
  readonly key: string
  readonly casus: Casus
  readonly aanmelding: AanmeldingRegel | undefined
}

/** With no aanmelding that runs, a casus that is not done with the wegwijzer or chose no table yet is its maker's work. */
export const casusRegels = (casussen: readonly CasusMetAanmeldingen[]): readonly CasusRegel[] =>
  casussen.flatMap((casus) => {
    const wachtOpMaker =
      casus.eigen && !casus.aanmeldingen.some(loopt) && (!casus.vervolg || casus.aanmeldingen.length === 0)
    return [
      ...(wachtOpMaker ? [{ key: casus.id, casus, aanmelding: undefined }] : []),
      ...casus.aanmeldingen.map((aanmelding) => ({ key: aanmelding.id, casus, aanmelding })),
    ]
  })

/** Whether a term runs at the table of this aanmelding. */
export const loopt = ({ status }: AanmeldingRegel): boolean => !isEinde(status)
