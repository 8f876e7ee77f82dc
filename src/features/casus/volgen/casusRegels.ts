import { isEinde } from '@/domain/aanmelding/status'
import type { AanmeldingRegel } from './aanmeldingRegel'
import type { Casus, CasusMetAanmeldingen } from './queries'

/** A row of "Mijn casussen": an aanmelding, or a casus that waits for its maker. */
export type CasusRegel = {
  readonly key: string
  readonly casus: Casus
  readonly aanmelding: AanmeldingRegel | undefined
}

/** A casus without aanmelding, or whose wegwijzer was opened again, is itself somebody's work. */
export const casusRegels = (casussen: readonly CasusMetAanmeldingen[]): readonly CasusRegel[] =>
  casussen.flatMap((casus) => {
    const wachtOpMaker = casus.eigen && (!casus.wegwijzerAf || casus.aanmeldingen.length === 0)
    return [
      ...(wachtOpMaker ? [{ key: casus.id, casus, aanmelding: undefined }] : []),
      ...casus.aanmeldingen.map((aanmelding) => ({ key: aanmelding.id, casus, aanmelding })),
    ]
  })

/** Whether a term runs at the table of this aanmelding. */
export const loopt = ({ status }: AanmeldingRegel): boolean => !isEinde(status)
