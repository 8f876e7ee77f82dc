import { tijdVan } from '../termijn/kloktijd'
import { momentInWoorden } from '../termijn/momentInWoorden'

const dag = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'Europe/Amsterdam' })

/** "donderdag 3 december 2026, 09.00 tot 09.30 uur" */
export const periodeInWoorden = ({ start, eind }: { readonly start: Date; readonly eind: Date }): string =>
  `${dag.format(start)}, ${tijdVan(start)} tot ${tijdVan(eind)} uur`

export const bijeenkomstStatussen = ['gepland', 'afgezegd'] as const
export type BijeenkomstStatus = (typeof bijeenkomstStatussen)[number]

/** What may be said of a meeting to everybody who may see the table: never a casus. */
export const onderwerpVan = (tafel: string): string => `Overleg ${tafel}`

/** What the applicant reads when a meeting is called off. */
export const afgezegdeTerugmelding = (tafel: string, moment: Date, reden: string): string =>
  [
    `Het overleg van ${tafel} op ${momentInWoorden(moment)} gaat niet door.`,
    `Waarom: ${reden}`,
    'Uw aanmelding blijft bij de tafel. De behandelaar kiest een nieuwe datum. U krijgt daarover bericht.',
  ].join('\n\n')

/** What the applicant reads when the meeting moves. */
export const verzetteTerugmelding = (tafel: string, van: Date, naar: Date, plaats: string): string =>
  `Het overleg van ${tafel} is verzet. Het was op ${momentInWoorden(van)}. ${tafel} bespreekt uw aanmelding nu op ${momentInWoorden(naar)}. Plaats: ${plaats}.`
