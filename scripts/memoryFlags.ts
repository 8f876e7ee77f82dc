/**
 * Flags of Node for the server (MB, percent). With every page and act loaded the live heap is some 190 MB, with papers and pictures being
 * made up to 250; without a limit V8 lets it grow to many times that before it cleans up. Little new space and little growth between two
 * cleanings save some 40 MB and cost some five percent of the processor time.
 */
export const memoryFlags = [
  '--max-old-space-size=384',
  '--max-semi-space-size=8',
  '--heap-growing-percent=20',
]
