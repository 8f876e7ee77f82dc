import { describe, expect, it } from 'vitest'
import { rolVan } from './rol'

const met = (soort: string) => ({ id: '1', naam: 'Organisatie', soort })

describe('rolVan', () => {
  it('follows the account', () => {
    expect(rolVan({ rol: 'wijkcoach', organisatie: met('huisarts') })).toBe('wijkcoach')
    expect(rolVan({ rol: 'procesmanager', organisatie: met('wijkcoach') })).toBe('procesmanager-gemeente')
    expect(rolVan({ rol: 'zvh', organisatie: met('zvh') })).toBe('zvh')
  })

  it('follows the organisation of a partner', () => {
    expect(rolVan({ rol: 'partner', organisatie: met('poh-ggz') })).toBe('poh-ggz')
    expect(rolVan({ rol: 'partner', organisatie: met('woningcorporatie') })).toBe('andere-partner')
  })
})
