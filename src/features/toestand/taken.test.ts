import { expect, it } from 'vitest'
import { takenVan } from './taken'

const nu = new Date('2026-11-23T10:00:00Z')
const rij = (taak: string, laatst: string | null, mislukt = 0) => ({
  taak,
  laatst: laatst ? new Date(laatst) : null,
  wachtend: 0,
  mislukt,
})
const standen = (...rijen: Parameters<typeof takenVan>[0]) => takenVan(rijen, nu).map(({ stand }) => stand)

it('says of every task whether it runs, also when the database does not know it yet', () => {
  expect(standen()).toEqual(['nog-niet', 'nog-niet', 'loopt'])
})

it('tells a task that came back in time from one that fell silent or was given up', () => {
  expect(
    standen(
      rij('plan_herinneringen', '2026-11-23T09:55:00Z'),
      rij('nachtelijk_onderhoud', '2026-11-22T02:17:00Z'),
      rij('verstuur_bericht', null, 2),
    ),
  ).toEqual(['loopt', 'stil', 'mislukt'])
  expect(standen(rij('plan_herinneringen', '2026-11-23T09:30:00Z'))[0]).toBe('stil')
  expect(standen(rij('iets_anders', null, 5))).toEqual(['nog-niet', 'nog-niet', 'loopt'])
})
