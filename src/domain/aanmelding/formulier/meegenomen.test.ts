import { expect, it } from 'vitest'
import { meegenomen } from './meegenomen'

it('takes each answer as it was given last, and never wipes one out with nothing', () => {
  expect(
    meegenomen([
      { vraag: 'Eerst', doel: 'Een plek', leefgebieden: ['wonen'], bevestigd: ['doel'] },
      { vraag: 'Later', doel: '', leefgebieden: [], bevestigd: ['vraag'] },
    ]),
  ).toEqual({ vraag: 'Later', doel: 'Een plek', leefgebieden: ['wonen'], bevestigd: ['doel', 'vraag'] })
})
