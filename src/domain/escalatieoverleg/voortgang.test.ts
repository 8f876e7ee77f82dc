import { describe, expect, it } from 'vitest'
import { overlegStatussen } from './overleg'
import { nuTeDoen, stappen, stapstanden, type Voortgang } from './voortgang'

const begin: Voortgang = {
  status: 'controle',
  gecontroleerd: false,
  beletsels: 4,
  legePlaatsen: 4,
  deelnemers: 0,
  zonderAntwoord: 0,
  begonnen: false,
  aanwezigheid: false,
  teruggekoppeld: false,
  openAfspraken: 0,
}
const bereid = { ...begin, gecontroleerd: true, beletsels: 0 }
const uitgenodigd: Voortgang = {
  ...bereid,
  status: 'uitgenodigd',
  legePlaatsen: 0,
  deelnemers: 4,
  zonderAntwoord: 4,
}

const verloop: readonly [string, Voortgang, ReturnType<typeof nuTeDoen>][] = [
  ['begins with the check', begin, { stap: 2, wie: 'zvh', handeling: 'controleer' }],
  [
    'stays there when a point is in the way',
    { ...bereid, beletsels: 1 },
    { stap: 2, wie: 'zvh', handeling: 'controleer' },
  ],
  ['goes on with the signal', bereid, { stap: 3, wie: 'zvh', handeling: 'signaleer' }],
  [
    'waits for the bestuurder',
    { ...bereid, status: 'wacht-op-besluit' },
    { stap: 3, wie: 'bestuur', handeling: 'roepBijeen' },
  ],
  [
    'fills the places',
    { ...bereid, status: 'voorbereiding' },
    { stap: 4, wie: 'samen', handeling: 'wijzigDeelnemers' },
  ],
  [
    'stays there with a gap',
    { ...bereid, status: 'voorbereiding', deelnemers: 3, legePlaatsen: 1 },
    { stap: 4, wie: 'samen', handeling: 'wijzigDeelnemers' },
  ],
  [
    'invites',
    { ...bereid, status: 'voorbereiding', deelnemers: 4, legePlaatsen: 0 },
    { stap: 5, wie: 'zvh', handeling: 'nodigUit' },
  ],
  ['waits for answers', uitgenodigd, { stap: 5, wie: 'genodigden', handeling: null }],
  [
    'waits until it begins',
    { ...uitgenodigd, zonderAntwoord: 0 },
    { stap: 6, wie: 'samen', handeling: null },
  ],
  [
    'asks who was there, whoever did not answer',
    { ...uitgenodigd, begonnen: true },
    { stap: 6, wie: 'samen', handeling: 'noteerAanwezigheid' },
  ],
  [
    'asks for the outcome',
    { ...uitgenodigd, begonnen: true, aanwezigheid: true },
    { stap: 6, wie: 'zvh', handeling: 'legUitkomstVast' },
  ],
  [
    'asks for the terugkoppeling',
    { ...uitgenodigd, status: 'gehouden', openAfspraken: 2 },
    { stap: 7, wie: 'gemeente', handeling: null },
  ],
  [
    'follows the agreements',
    { ...uitgenodigd, status: 'gehouden', openAfspraken: 2, teruggekoppeld: true },
    { stap: 8, wie: 'samen', handeling: 'rondAfspraakAf' },
  ],
  ['is done', { ...uitgenodigd, status: 'gehouden', teruggekoppeld: true }, null],
]

describe('what has to be done now', () => {
  it.each(verloop)('%s', (_, voortgang, nu) => {
    expect(nuTeDoen(voortgang)).toEqual(nu)
  })

  it.each(verloop)('the list of eight says the same: %s', (_, voortgang, nu) => {
    const standen = stapstanden(voortgang)
    expect(standen).toHaveLength(stappen.length)
    if (nu) {
      expect(standen.indexOf('nu')).toBe(nu.stap - 1)
      expect(standen.slice(0, nu.stap - 1).every((stand) => stand === 'klaar')).toBe(true)
    } else expect(standen.every((stand) => stand === 'klaar')).toBe(true)
  })

  it('shows that agreements run while the terugkoppeling is written', () => {
    expect(stapstanden({ ...uitgenodigd, status: 'gehouden', openAfspraken: 1 })[7]).toBe('nu')
  })

  it('says what lapses when the overleg does not come', () => {
    expect(stapstanden({ ...bereid, status: 'niet-bijeengeroepen' })).toEqual([
      ...['klaar', 'klaar', 'klaar'],
      ...['vervalt', 'vervalt', 'vervalt', 'vervalt', 'vervalt'],
    ])
    expect(overlegStatussen.filter((status) => nuTeDoen({ ...bereid, status }) === null)).toEqual([
      'niet-bijeengeroepen',
      'gestopt',
    ])
  })
})
