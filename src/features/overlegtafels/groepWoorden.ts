/** How a group of criteria says whether all of it must hold or one part is enough, on the page and on paper. */
export const groepWoorden = {
  alle: { kop: 'alle punten', tussen: 'en' },
  een: { kop: 'één is genoeg', tussen: 'of' },
} as const
