import { describe, expect, it } from 'vitest'
import { type WordNote, wordNotes } from './wordNotes'

const note = (term: string, extra: Partial<WordNote> = {}): WordNote => ({
  id: term.toLowerCase(),
  term,
  forms: [],
  full: null,
  note: `uitleg van ${term}`,
  marked: true,
  ...extra,
})
const add = wordNotes(
  [
    note('ZVH', { full: 'Zorg- en Veiligheidshuis' }),
    note('RDM'),
    note('RDM-trede'),
    note('ggz', { forms: ['GGZ'] }),
    note('TopX', { marked: false }),
    note('Z&V'),
  ],
  [{ forms: ['uw gemeente', 'Uw gemeente'], href: '/gemeenten' }],
)
const page = (main: string) => `<body><p>ZVH</p><main id="inhoud">${main}</main><p>RDM</p></body>`
const links = (html: string) =>
  [...html.matchAll(/<a class="afkorting" href="#woord-([^"]+)">([^<]+)<\/a>/g)].map((found) => found[2])

describe('wordNotes', () => {
  it('links the first use in the text to a note at the end of the page, and only there', () => {
    const html = add(page('<p>Het ZVH en de ggz. Het ZVH <!-- -->en GGZ.</p>'))
    expect(links(html)).toEqual(['ZVH', 'ggz'])
    expect(html).toContain(
      '<div id="woord-zvh"><dt>ZVH</dt><dd><strong>Zorg- en Veiligheidshuis.</strong> uitleg van ZVH</dd></div>',
    )
    expect(html).toMatch(/^<body><p>ZVH<\/p><main/)
    expect(html).toMatch(/<\/section><\/main><p>RDM<\/p><\/body>$/)
  })

  it('leaves links, headings, fields and sources alone, but explains their words too', () => {
    const html = add(
      page(
        '<h1>ZVH</h1><a href="/zvh"><span>ZVH</span></a><span class="bron">Bron: ZVH</span><label>RDM</label><p>TopX</p>',
      ),
    )
    expect(links(html)).toEqual([])
    expect(html.match(/<dt>/g)).toHaveLength(3)
  })

  it('leads to a page at every use of words that have one, but not inside another link', () => {
    const html = add(
      page('<h2>Uw gemeente</h2><p>Bel uw gemeente. Uw gemeente, <a href="/x">uw gemeente</a></p>'),
    )
    expect(html).toContain(
      '<p>Bel <a class="nl-link" href="/gemeenten">uw gemeente</a>. <a class="nl-link" href="/gemeenten">Uw gemeente</a>, <a href="/x">uw gemeente</a></p>',
    )
    expect(html).toContain('<h2>Uw gemeente</h2>')
    expect(html).not.toContain('woorden')
  })

  it('keeps a number with its word and a day with its month, but not in what is copied', () => {
    const html = add(
      page('<h1>RDM-trede 3</h1><p>RDM-trede 1, op 18 april 2024</p><textarea>RDM-trede 2</textarea>'),
    )
    expect(html).toContain('<h1>RDM-trede\u00a03</h1>')
    expect(html).toContain('RDM-trede</a>\u00a01, op 18\u00a0april 2024')
    expect(html).toContain('<textarea>RDM-trede 2</textarea>')
  })

  it('goes on after an element that is left alone, also when it holds its own kind', () => {
    expect(links(add(page('<span class="bron"><span>RDM</span> RDM</span> de RDM')))).toEqual(['RDM'])
  })

  it('takes the longest word, whole words, and no part of an address', () => {
    expect(links(add(page('<p>RDM-trede 1, x@ZVH.nl, ZVHs, Wlz-GGZ, Z&amp;V</p>')))).toEqual([
      'RDM-trede',
      'Z&amp;V',
    ])
  })

  it('changes nothing on a page without such words, without main, or with words of its own', () => {
    for (const html of [page('<p>niets</p>'), '<body>ZVH</body>', page('<dl id="woorden">ZVH</dl>')]) {
      expect(add(html)).toBe(html)
    }
    expect(wordNotes([])(page('ZVH'))).toBe(page('ZVH'))
  })

  it('writes no text of the database as markup', () => {
    const html = wordNotes([note('ZVH', { note: '<script>alert(1)</script>' })])(page('<p>ZVH</p>'))
    expect(html).not.toContain('<script>')
  })
})
