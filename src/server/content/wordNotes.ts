/** A word that is explained at the foot of every page it stands on. */
export interface WordNote {
  readonly id: string
  readonly term: string
  /** Other spellings of the term. */
  readonly forms: readonly string[]
  /** In full; null when there is no longer form. */
  readonly full: string | null
  readonly note: string
  /** A name of its own is explained, but leads somewhere else already. */
  readonly marked: boolean
}

/** Words that always lead to the same page, wherever they stand in running text. */
export interface WordLink {
  readonly forms: readonly string[]
  readonly href: string
}

export type AddWordNotes = (page: string) => string

/** The notes of this moment; `version` changes with them, so that a page that was kept is not shown with old ones. */
export interface CurrentNotes {
  readonly version: number
  readonly add: AddWordNotes
}

export const noNotes: CurrentNotes = { version: 0, add: (page) => page }

/** Tags as React writes them: a `>` inside a value is escaped. */
const tokens = /<[^>]*>|[^<]+/g

/** Text that is no running text: a link in it would break it, or mark what is a name there. */
const untouched =
  /^<(a|button|h[1-6]|label|legend|select|textarea|summary|th|dt|code|kbd|svg|nav|script|style)[\s>]/
const untouchedClass = /^<(\w+)[^>]*\sclass="(?:[^"]*\s)?(?:bron|alleen-voorlezen|nl-data-badge|merk)[\s"]/

/** A number stays with its word, a day with its month: a line never begins with the rest of a name. */
const together =
  /(?<=RDM-trede|AVE-fase|vraag) (?=\d)|(?<=\d) (?=(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b)/g

type Known = WordNote | WordLink

const isLink = (known: Known): known is WordLink => 'href' in known

/**
 * Makes a function that explains abbreviations on a page: at the first use in the text of `<main>` a link to a short note at its
 * end, and at every use of other words a link to their page. It works with a keyboard, by touch, on paper and without a script. A page that explains words itself holds `id="woorden"`.
 */
export function wordNotes(notes: readonly WordNote[], links: readonly WordLink[] = []): AddWordNotes {
  const byForm = new Map<string, Known>([
    ...notes.flatMap((note) => [note.term, ...note.forms].map((form) => [escapeText(form), note] as const)),
    ...links.flatMap((link) => link.forms.map((form) => [escapeText(form), link] as const)),
  ])
  if (byForm.size === 0) return (page) => page
  const longestFirst = [...byForm.keys()].sort((one, other) => other.length - one.length)
  const word = new RegExp(
    `(?<![\\p{L}\\p{N}@.&/-])(?:${longestFirst.map(escapePattern).join('|')})(?![\\p{L}\\p{N}@])`,
    'gu',
  )
  return (page) => {
    const begin = page.indexOf('<main')
    const end = page.lastIndexOf('</main>')
    if (begin < 0 || end < begin || page.includes('id="woorden"')) return page
    const { text, found } = mark(page.slice(begin, end), word, byForm)
    return page.slice(0, begin) + text + (found.length > 0 ? list(found) : '') + page.slice(end)
  }
}

function mark(main: string, word: RegExp, byForm: ReadonlyMap<string, Known>) {
  const found: WordNote[] = []
  const linked = new Set<WordNote>()
  let skipping: { readonly tag: string; depth: number } | undefined
  const text = main.replace(tokens, (token) => {
    if (token.startsWith('<')) {
      skipping = after(token, skipping)
      return token
    }
    if (skipping?.tag === 'textarea') return token
    return token.replace(together, '\u00a0').replace(word, (form) => {
      const note = byForm.get(form)
      if (!note) return form
      if (isLink(note)) return skipping ? form : `<a class="nl-link" href="${note.href}">${form}</a>`
      if (!found.includes(note)) found.push(note)
      if (skipping || !note.marked || linked.has(note)) return form
      linked.add(note)
      return `<a class="afkorting" href="#woord-${note.id}">${form}</a>`
    })
  })
  return { text, found }
}

/** Whether text after this tag is left alone: from the opening of such an element to its own end. */
function after(token: string, skipping: { readonly tag: string; depth: number } | undefined) {
  if (!skipping) {
    const tag = (untouched.exec(token) ?? untouchedClass.exec(token))?.[1]
    return tag === undefined || token.endsWith('/>') ? undefined : { tag, depth: 1 }
  }
  if (token.startsWith(`</${skipping.tag}>`)) skipping.depth -= 1
  else if (new RegExp(`^<${skipping.tag}[\\s>]`).test(token) && !token.endsWith('/>')) skipping.depth += 1
  return skipping.depth === 0 ? undefined : skipping
}

function list(found: readonly WordNote[]): string {
  const rows = found
    .toSorted((one, other) => one.term.localeCompare(other.term, 'nl', { sensitivity: 'base' }))
    .map(({ id, term, full, note }) => {
      const inFull = full === null ? '' : `<strong>${escapeText(full)}.</strong> `
      return `<div id="woord-${id}"><dt>${escapeText(term)}</dt><dd>${inFull}${escapeText(note)}</dd></div>`
    })
  return `<section class="woorden" aria-labelledby="woorden"><h2 id="woorden">Woorden op deze pagina</h2><dl class="lijst namen">${rows.join('')}</dl><p><a href="/begrippen">Alle begrippen</a></p></section>`
}

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const escapeText = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
