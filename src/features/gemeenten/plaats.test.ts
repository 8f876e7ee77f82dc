import { expect, it } from 'vitest'
import { gemeenten } from '@/domain/routering/gemeenten'
import { opPlaats, plaatsen } from './plaats'

it('gives every gemeente of Twente a tile of its own, read from the north-west to the south-east', () => {
  const opKaart = opPlaats(gemeenten)
  expect(opKaart).toHaveLength(14)
  expect(new Set(opKaart.map(({ code }) => JSON.stringify(plaatsen[code]))).size).toBe(14)
  expect([opKaart[0]?.naam, opKaart.at(-1)?.naam]).toEqual(['Twenterand', 'Enschede'])
})
