import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fetchesScript, stripScripts } from './stripScripts'

describe('stripScripts', () => {
  test.each([
    ['plain', '<script>a()</script>'],
    ['with a source', '<script src="/a.js" async=""></script>'],
    ['uppercase', '<SCRIPT SRC="/a.js">a</SCRIPT>'],
    ['attributes in another order', '<script async nomodule=""\n  id=_R_ src=/a.js></script>'],
    ['a > in an attribute', '<script data-a="x > y" src=\'/a>b.js\'>a</script>'],
    ['a stray quote in an attribute', '<script data-a=x"y src=/a.js>a</script>'],
    ['a space in the end tag', '<script>a</script\n foo>'],
    ['markup as text', '<script>"<p>b</p><div>"</script>'],
    ['a slash for a space', '<script/src="/a.js"></script>'],
    ['data', '<script type="application/json">{"a":"</p>"}</script>'],
    ['a preload', '<link rel="preload" as="script" fetchPriority="low" href="/a.js"/>'],
    ['a preload, turned around', "<link href='/a.js' as='script' rel='preload'>"],
    ['a preload without quotes, uppercase', '<LINK AS=script HREF=/a.js REL=PRELOAD>'],
    ['a module preload', '<link crossorigin rel="modulepreload" href="/a.js">'],
  ])('takes out: %s', (_name, script) => {
    expect(stripScripts(`<p>voor</p>${script}<p>na</p>`)).toBe('<p>voor</p><p>na</p>')
  })

  test('a script that does not end takes the rest of the page with it', () => {
    expect(stripScripts('<p>voor</p><script>a<p>na</p>')).toBe('<p>voor</p>')
    expect(stripScripts('<p>voor</p><script src="a')).toBe('<p>voor</p>')
  })

  test.each([
    '<link rel="stylesheet" href="/_next/a.css" data-precedence="next"/>',
    '<link rel="preload" href="/a.woff2" as="font" type="font/woff2" crossorigin=""/>',
    '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    '<scripture>a</scripture><linked>b</linked>',
    '<a href="/description" title="subscript">prescription</a>',
  ])('leaves alone: %s', (markup) => {
    expect(stripScripts(markup)).toBe(markup)
  })

  test('no script remains in any order of parts, and doing it again changes nothing', () => {
    const part = fc.constantFrom(
      '<script>a</script>',
      '<SCRIPT src=a',
      '>',
      '</script>',
      '<p>',
      '"',
      "'",
      '=',
      '<link as=script>',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const stripped = stripScripts(parts.join(''))
        expect(stripped).not.toMatch(/<script[\s/>]/i)
        expect(stripScripts(stripped)).toBe(stripped)
      }),
    )
  })

  test('a large page takes no time', () => {
    const page = `${'<p a="b">tekst</p>'.repeat(20_000)}${'<script '.repeat(20_000)}`
    const before = performance.now()
    stripScripts(page)
    expect(performance.now() - before).toBeLessThan(500)
  })
})

test('fetchesScript reads Link headers', () => {
  expect(fetchesScript('</a.js>; rel=preload; as="script"')).toBe(true)
  expect(fetchesScript('</a.css>; rel=preload; as="style"')).toBe(false)
})
