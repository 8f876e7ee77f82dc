/** How long the ZVH has for its answer (working days). No source gives a term: a proposal of the portal. */
export const rodeKnopWerkdagen = 1
