/** What a spreadsheet would take for a formula is text here: nothing in a file of ours is ever carried out. */
const formule = /^[=+\-@\t\r]/

const cel = (tekst: string): string => {
  const veilig = formule.test(tekst) ? `'${tekst}` : tekst
  return `"${veilig.replaceAll('"', '""')}"`
}

/** A table as a CSV file (RFC 4180) that a Dutch spreadsheet opens as it is: a semicolon between cells, UTF-8 with a mark. */
export const csvVan = (rijen: readonly (readonly string[])[]): string =>
  `\ufeff${rijen.map((rij) => rij.map(cel).join(';')).join('\r\n')}\r\n`
