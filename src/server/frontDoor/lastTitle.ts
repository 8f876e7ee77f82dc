const [open, close] = ['<title>', '</title>']

/**
 * A form that came back with errors gives the page a title of its own ("Fout: ..."), after the one that Next made before
 * it knew of them. Browsers take the first title, so only the last one may stay.
 */
export function keepLastTitle(page: string): string {
  const headEnd = page.indexOf('</head>')
  const first = page.indexOf(open)
  const last = page.lastIndexOf(open, headEnd)
  if (first < 0 || first >= last) return page
  return page.slice(0, first) + keepLastTitle(page.slice(page.indexOf(close, first) + close.length))
}
