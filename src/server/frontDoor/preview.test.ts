import { expect, test } from 'vitest'
import { addPreview } from './preview'

const origin = 'https://portaal.example'
const page = (head: string) => `<html><head>${head}</head><body>&lt;/head></body></html>`
const address = (path: string) =>
  `<link rel="canonical" href="${origin}${path}"/><meta property="og:url" content="${origin}${path}"/>`

test('a page says at which address it stands, as it was asked and without a question', () => {
  const titled = '<title>TopX</title><meta property="og:title" content="TopX"/>'
  expect(addPreview(page(titled), origin, '/overlegtafels/topx')).toBe(
    page(`${titled}${address('/overlegtafels/topx')}`),
  )
  expect(addPreview(page(titled), origin, '//ander.example/"><b>')).toContain(
    `href="${origin}//ander.example/&quot;&gt;&lt;b&gt;"`,
  )
})

test('a form is shared under the title of its page', () => {
  expect(addPreview(page('<title>De &quot;brief&quot; – Twente</title>'), origin, '/nieuwsbrief')).toContain(
    '<meta property="og:title" content="De &quot;brief&quot; – Twente"/></head>',
  )
})

test('the picture comes from where the portal stands, not from where it was built', () => {
  const picture = (from: string) =>
    `<title>x</title><meta property="og:title" content="x"/><meta property="og:image" content="${from}/deelbeeld.png"/>`
  expect(addPreview(page(picture('http://localhost:3000')), origin, '/')).toBe(
    page(`${picture(origin)}${address('/')}`),
  )
})

test('what is no page stays as it is', () => {
  expect(addPreview('geen pagina', origin, '/')).toBe('geen pagina')
})
