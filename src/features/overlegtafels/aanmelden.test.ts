import { describe, expect, it } from 'vitest'
import { korteRolnamen } from '@/domain/routering/rolnamen'
import { aanmeldwijzen } from '@/domain/routering/routeadvies'
import { rollen } from '@/domain/routering/situatie'
import { tafelSlugs } from '@/domain/routering/tafels'
import { rollenMet } from './aanmelden'

describe('rollenMet', () => {
  it.each(tafelSlugs)('puts every rol of %s in one of the four ways', (tafel) => {
    const verdeeld = aanmeldwijzen.flatMap((wijze) => rollenMet(tafel, wijze))
    expect([...verdeeld].sort()).toEqual([...rollen].sort())
  })

  it('says who applies at the Levensloopaanpak', () => {
    expect(korteRolnamen(rollenMet('levensloopaanpak', 'zelf'))).toBe('procesmanager gemeente, ZVH')
    expect(korteRolnamen(rollenMet('levensloopaanpak', 'via-procesmanager'))).toBe('wijkcoach')
  })
})
