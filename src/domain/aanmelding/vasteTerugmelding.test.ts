import { expect, it } from 'vitest'
import { handelingen, type Overgang, overgangen } from './overgangen'
import { vasteTerugmelding } from './vasteTerugmelding'

const context = { tafel: 'TopX', moment: 'maandag 30 november 2026 om 10.00 uur', plaats: 'Enschede' }

it.each(handelingen)('%s has a fixed text exactly where the status table says so', (handeling) => {
  const overgang: Overgang = overgangen[handeling]
  expect(vasteTerugmelding(handeling, context) !== undefined).toBe(overgang.terugmelding === 'vast')
})

it('names table, moment and place', () => {
  expect(vasteTerugmelding('agendeer', context)).toBe(
    'TopX bespreekt uw aanmelding op maandag 30 november 2026 om 10.00 uur. Plaats: Enschede.',
  )
})
