/** Days in which an address can be confirmed; one that was not is erased after that. */
export const bevestigBinnenDagen = 7

const dag = 24 * 60 * 60_000

/** Until when a link that is sent now can be used. */
export const bevestigenTot = (nu: Date): Date => new Date(nu.getTime() + bevestigBinnenDagen * dag)

/** Who asked for the nieuwsbrief before this moment, and never confirmed, does not want it. */
export const nooitBevestigdVoor = (nu: Date): Date => new Date(nu.getTime() - bevestigBinnenDagen * dag)
