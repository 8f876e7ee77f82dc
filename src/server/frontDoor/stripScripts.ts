const candidate = /<(script|link)(?=[\s/>])/gi
const scriptEnd = /<\/script(?=[\s/>])/gi

/**
 * Takes everything out of a page that loads or runs a script: `<script>` elements with what is in them, and
 * links that fetch one beforehand. Reads tags as a browser does: a `>` inside a quoted value ends no tag, and a
 * script without an end tag runs to the end of the page.
 */
export function stripScripts(html: string): string {
  let kept = ''
  let from = 0
  for (const { index, 0: opening } of html.matchAll(candidate)) {
    if (index < from) continue
    const tagEnd = endOfTag(html, index + opening.length)
    const isScript = opening.toLowerCase() === '<script'
    if (!isScript && !fetchesScript(html.slice(index, tagEnd))) continue
    kept += html.slice(from, index)
    from = isScript ? endOfScript(html, tagEnd) : tagEnd
  }
  return kept + html.slice(from)
}

/** Whether a `Link` header would fetch a script. */
export function fetchesScript(link: string): boolean {
  return /modulepreload/i.test(link) || /\bas\s*=\s*["']?\s*(?:script|worker)/i.test(link)
}

function endOfScript(html: string, from: number): number {
  scriptEnd.lastIndex = from
  const end = scriptEnd.exec(html)
  return end ? endOfTag(html, scriptEnd.lastIndex) : html.length
}

/** Position after the `>` that closes the tag; a quote opens a value only after `=`. */
function endOfTag(html: string, from: number): number {
  let at = from
  while (at < html.length) {
    const character = html[at]
    if (character === '>') return at + 1
    at = character === '=' ? endOfValue(html, at + 1) : at + 1
  }
  return html.length
}

function endOfValue(html: string, from: number): number {
  let at = from
  while (/\s/.test(html[at] ?? '')) at += 1
  const quote = html[at]
  if (quote !== '"' && quote !== "'") return at
  const close = html.indexOf(quote, at + 1)
  return close < 0 ? html.length : close + 1
}
