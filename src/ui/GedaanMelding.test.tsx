import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { GedaanMelding } from './GedaanMelding'
import { gedaanTekst } from './gedaanTekst'

const shown = (gedaan: unknown) =>
  renderToStaticMarkup(<GedaanMelding tekst={gedaanTekst(gedaan, { bewaard: 'Het is bewaard.' })} />)

it('says what was done', () => {
  expect(shown('bewaard')).toContain('<p>Het is bewaard.</p>')
})

it.each(['__proto__', 'constructor', 'anders', '', undefined, ['bewaard']])('says nothing to %s', (word) => {
  expect(shown(word)).toBe('')
})
