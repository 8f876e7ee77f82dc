const size = 100_000
const fill = (part: string) => part.repeat(Math.ceil(size / part.length)).slice(0, size)

const parts = [
  ...['a', '1', ' ', '\n', '@', '.', '-', 'é', '\u200b', '１', '٣', '😀', '+', '(', "'"],
  ...['1 ', '12 ', '12.', '06 ', '0-', '+31 ', '00 31 ', '123 456 78', '1.1-', '12-03-', '1234567890 '],
  ...['a@', '@a', 'a.a@', 'a at ', 'a at a punt ', 'at ', '[at] ', 'a@a.', `${'a'.repeat(64)}@`, 'a @ a . '],
  ...['NL91', 'NL91 ABNA 0417 1643 0', 'nl12', 'b e 1 2 ', 'de12 34 ', 'N L 9 1 '],
  ...['straat ', 'straat 1 ', 'straat nummer ', 'dorpsstraat 12 ', '7511 AB ', '7511AB', 'aaaa 12, 7511AB'],
  ...['12 maart ', 'geboren in ', 'geb. 12/', 'geboren ', '19840312', 'mei ', '1 1 1 1984', "12 mei '"],
  ...['de heer ', 'mevrouw van de ', 'mw. A. ', 'dhr. A.A.A.A.', 'mevrouw de de de ', 'BSN ', 'bsn kvk '],
]

/** Texts of 100,000 characters on which a careless pattern would read the same part again and again, by what they repeat. */
export const hardTexts = parts.map((part) => ({ part, text: fill(part) }))
