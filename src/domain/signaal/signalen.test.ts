import { expect, it } from 'vitest'
import { lesVan, magOpvolgen, signalenVan } from './signalen'

it('finds a gap in the offer, with whether lobby is needed', () => {
  expect(signalenVan({ hiaat: 'vol', hiaatTekst: 'Een plek.', lobby: 'ja' })).toEqual([
    { soort: 'hiaat', tekst: 'Een plek.', hiaat: 'vol', lobby: true },
  ])
  expect(signalenVan({ hiaat: 'geen', hiaatTekst: 'Een plek.', lobby: 'ja' })).toEqual([])
})

it('finds a signal about commitment, beside a gap', () => {
  const signalen = signalenVan({
    hiaat: 'uitsluiting',
    signaal: 'ja',
    signaalTekst: 'De verzekeraar kwam niet.',
  })
  expect(signalen.map(({ soort }) => soort)).toEqual(['hiaat', 'inzet'])
  expect(signalenVan({ signaal: 'nee', signaalTekst: 'Oud.' })).toEqual([])
})

it('shares a lesson only when the gemeente said so', () => {
  expect(lesVan({ les: 'Bel eerder.', lesDelen: 'ja' })).toBe('Bel eerder.')
  expect(lesVan({ les: 'Bel eerder.', lesDelen: 'nee' })).toBeNull()
  expect(lesVan({ les: 'Bel eerder.' })).toBeNull()
})

it('lets nobody reopen what is done', () => {
  expect([magOpvolgen('open'), magOpvolgen('opgepakt'), magOpvolgen('afgerond')]).toEqual([true, true, false])
})
