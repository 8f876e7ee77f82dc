/** What was done, in words; undefined for a word that says nothing here. `gedaan` comes from the address, so it may be any word. */
export const gedaanTekst = (
  gedaan: unknown,
  teksten: Readonly<Record<string, string>>,
): string | undefined =>
  typeof gedaan === 'string' && Object.hasOwn(teksten, gedaan) ? teksten[gedaan] : undefined
