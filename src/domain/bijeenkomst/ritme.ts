import { z } from 'zod'
import { mandaten } from '../escalatieoverleg/deelnemers'
import type { OverlegtafelInhoud } from '../overlegtafel/inhoud'

/** How a table finds its dates: every so many weeks, dates it enters itself, or only when a casus asks for it. */
export const ritmeSoorten = ['vast', 'datums', 'ad-hoc'] as const
type RitmeSoort = (typeof ritmeSoorten)[number]

export const ritmeNamen: Record<RitmeSoort, string> = {
  vast: 'Vast: om de zoveel weken',
  datums: 'Op datums die de tafel kiest',
  'ad-hoc': 'Alleen als een casus erom vraagt',
}

/** Who sits at the table, by function and organisation: never a name. */
export const tafeldeelnemerSchema = z.strictObject({
  organisatie: z.string(),
  functie: z.string(),
  mandaat: z.enum(mandaten),
})
export type Tafeldeelnemer = z.infer<typeof tafeldeelnemerSchema>

export type Ritme = {
  readonly soort: RitmeSoort
  readonly omDeWeken: number | null
  /** As a clock shows it: "09.00". */
  readonly tijd: string | null
  readonly duurMinuten: number
  readonly plaats: string | null
  readonly link: string | null
  /** How many casussen fit in one meeting; null: as many as come. */
  readonly plekken: number | null
  readonly deelnemers: readonly Tafeldeelnemer[]
}

const gewoneDuur = 60
/** Half an hour is in the sources (S1) for the one table that meets every two weeks. */
const korteDuur = 30

/** What is known of a table before it wrote down its own agreements. */
export function bekendRitme({ termijnen, deelnemers }: OverlegtafelInhoud): Ritme {
  const weken =
    termijnen.frequentieDagen === null ? null : Math.max(1, Math.round(termijnen.frequentieDagen / 7))
  const zonderRitme = termijnen.indienenVoorafDagen === null ? 'ad-hoc' : 'datums'
  return {
    soort: weken === null ? zonderRitme : 'vast',
    omDeWeken: weken,
    tijd: null,
    duurMinuten: weken === null ? gewoneDuur : korteDuur,
    plaats: weken === null ? null : 'Digitaal',
    link: null,
    plekken: null,
    deelnemers: deelnemers.map(({ wie }) => ({ organisatie: wie, functie: '', mandaat: 'onbekend' })),
  }
}

/** "om de 2 weken, 30 minuten" */
export function ritmeInWoorden({ soort, omDeWeken, tijd, duurMinuten }: Ritme): string {
  const weken = omDeWeken === 1 ? 'elke week' : `om de ${omDeWeken} weken`
  const wanneer = {
    vast: weken,
    datums: 'op datums die de tafel kiest',
    'ad-hoc': 'als een casus erom vraagt',
  }
  return [wanneer[soort], tijd && `om ${tijd} uur`, `${duurMinuten} minuten`].filter(Boolean).join(', ')
}
