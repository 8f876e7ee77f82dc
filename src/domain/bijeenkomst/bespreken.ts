type Bijeenkomst = { readonly start: Date; readonly voorEenCasus: boolean }

/**
 * From when a discussion can be written down, as long as that is still to come: once the meeting of the table has begun. A moment made
 * for one casus alone binds nobody, because people also call each other before it.
 */
export const besprekenVanaf = (bijeenkomst: Bijeenkomst | null, nu: Date): Date | null =>
  bijeenkomst && !bijeenkomst.voorEenCasus && bijeenkomst.start > nu ? bijeenkomst.start : null
