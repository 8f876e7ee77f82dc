import { expect, it } from 'vitest'
import { titelVan, woorden } from './handelingen'

it('says of a second time on the agenda that it is one, and of nothing else', () => {
  expect(titelVan('agendeer', 'in-behandeling')).toBe('Zet op de agenda')
  expect(titelVan('agendeer', 'geagendeerd')).toBe('Zet op een andere datum')
  expect(titelVan('agendeer', 'besproken')).toBe('Zet opnieuw op de agenda')
  expect(titelVan('bespreek', 'geagendeerd')).toBe(woorden.bespreek.titel)
})
