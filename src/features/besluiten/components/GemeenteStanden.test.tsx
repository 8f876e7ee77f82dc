import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Gemeentebesluit } from '@/domain/netwerk/inhoud'
import { GemeenteStanden } from './GemeenteStanden'

const gemeente = (naam: string, stand?: Gemeentebesluit['stand']) => ({
  code: naam,
  naam,
  slug: naam.toLowerCase(),
  inhoud: { besluiten: stand ? [{ besluit: 'afspraken', stand, datum: null, link: null }] : [] },
})

const tekst = (...gemeenten: readonly ReturnType<typeof gemeente>[]) =>
  renderToStaticMarkup(<GemeenteStanden slug="afspraken" gemeenten={gemeenten} />)
    .replace(/<\/(p|h3|tr|thead)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .trim()

it('is one line as long as no gemeente said anything', () => {
  expect(tekst(gemeente('Almelo'), gemeente('Borne'), gemeente('Losser'))).toBe(
    'Per gemeente\nWij weten nog van geen van de 3 gemeenten wat zij besloot.\nNog niet bekend van: Almelo, Borne en Losser.',
  )
})

it('is a row for each that said it, and a line for the others', () => {
  const gezegd = tekst(
    gemeente('Almelo', 'ingestemd'),
    gemeente('Borne'),
    gemeente('Losser', 'niet-ingestemd'),
  )
  expect(gezegd).toContain('Van 3 gemeenten: 1 ingestemd, 1 niet ingestemd, 1 nog niet bekend.')
  expect(gezegd).toMatch(/AlmeloIngestemd\s+LosserNiet ingestemd\s/)
  expect(gezegd.endsWith('Nog niet bekend van: Borne.')).toBe(true)
})

it('has no line for the others when there are none', () => {
  expect(tekst(gemeente('Almelo', 'nog-niet-besloten'))).not.toContain('bekend')
})
