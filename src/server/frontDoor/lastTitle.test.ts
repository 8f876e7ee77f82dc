import { expect, test } from 'vitest'
import { keepLastTitle } from './lastTitle'

test('the last title in the head is the one that counts', () => {
  const page = (titles: string) =>
    `<html><head><meta/>${titles}</head><body><svg><title>Pijl</title></svg></body>`
  expect(keepLastTitle(page('<title>Advies</title><link/><title>Fout: Advies</title>'))).toBe(
    page('<link/><title>Fout: Advies</title>'),
  )
  expect(keepLastTitle(page('<title>Advies</title>'))).toBe(page('<title>Advies</title>'))
  expect(keepLastTitle(page(''))).toBe(page(''))
  expect(keepLastTitle('geen pagina')).toBe('geen pagina')
})
