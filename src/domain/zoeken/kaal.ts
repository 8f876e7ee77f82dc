/** A text as people search for it: without capitals and accents. Letter by letter, so that every position stays the same. */
export const kaal = (tekst: string): string =>
  [...tekst]
    .map((letter) => {
      const kleine = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
      return kleine.length === letter.length ? kleine : letter
    })
    .join('')
