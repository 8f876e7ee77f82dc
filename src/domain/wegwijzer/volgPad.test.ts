import { describe, expect, it } from 'vitest'
import { adviseer } from '@/domain/routering/adviseer'
import type { Antwoorden } from './antwoordvelden'
import { geenAntwoorden } from './antwoordvelden'
import { leesAntwoorden } from './leesAntwoorden'
import { volgPad } from './volgPad'

const begin = { directGevaar: 'nee', rol: 'wijkcoach', gemeente: 'GM0153', leeftijd: '18-plus' }

const ids = (antwoorden: Antwoorden) => volgPad(antwoorden).gesteld.map(({ id }) => id)

describe('volgPad', () => {
  it('begins with danger', () => {
    expect(volgPad(geenAntwoorden)).toMatchObject({ gesteld: [], volgende: { id: 'directGevaar' } })
  })

  it('goes as far as the answers go', () => {
    expect(volgPad(leesAntwoorden(begin))).toMatchObject({ volgende: { id: 'vraag' } })
    expect(ids(leesAntwoorden(begin))).toEqual(['directGevaar', 'rol', 'gemeente', 'leeftijd'])
  })

  it('counts "weet ik niet" as asked', () => {
    const pad = volgPad(leesAntwoorden({ ...begin, leeftijd: 'weet-niet' }))
    expect(pad.antwoorden.gesteld).toEqual(new Set(['leeftijd']))
    expect(pad.volgende?.id).toBe('vraag')
  })

  it('leaves out answers that no longer matter, and takes them in again when they do', () => {
    const antwoorden = leesAntwoorden({ ...begin, vraag: ['wachttijd'], lokaal: 'betrokken' })
    const alsNaaste = leesAntwoorden({ ...begin, rol: 'naaste', vraag: ['wachttijd'], lokaal: 'betrokken' })
    expect(volgPad(alsNaaste).antwoorden.situatie).not.toHaveProperty('vraag')
    expect(volgPad(alsNaaste).volgende).toBeNull()
    expect(ids(antwoorden)).toContain('lokaal')
  })

  it('ends with the same advice as all the answers give', () => {
    const antwoorden = leesAntwoorden({ ...begin, rol: 'naaste', vraag: ['wachttijd'] })
    expect(adviseer(volgPad(antwoorden).antwoorden.situatie)).toEqual(adviseer(antwoorden.situatie))
  })
})
