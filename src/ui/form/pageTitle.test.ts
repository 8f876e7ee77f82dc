import { expect, it } from 'vitest'
import { pageTitle } from './pageTitle'

it('says first in the title that something is wrong', () => {
  expect(pageTitle('Aanmelding')).toBe('Aanmelding – Los op of schaal op Twente')
  expect(pageTitle('Aanmelding', { reden: 'Vul een reden in.' })).toMatch(/^Fout: Aanmelding/)
})
