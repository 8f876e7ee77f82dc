import { describe, expect, it } from 'vitest'
import { alsGepost } from './schema'
import { volgendeStap } from './stap'

const stapNa = (body: string) => volgendeStap(alsGepost(new URLSearchParams(body)))
const begin = 'directGevaar=nee&rol=wijkcoach&gemeente=GM0153&leeftijd=18-plus'

describe('volgendeStap', () => {
  it('begins at the first question, without a way back', () => {
    expect(stapNa('')).toMatchObject({
      soort: 'vraag',
      vraag: { id: 'directGevaar' },
      nummer: 1,
      vorige: undefined,
    })
  })

  it('asks the next question, and knows the one before', () => {
    expect(stapNa(`${begin}&stap=leeftijd`)).toMatchObject({
      soort: 'vraag',
      vraag: { id: 'vraag' },
      nummer: 5,
      vorige: 'leeftijd',
    })
  })

  it('stays at a question that was not answered, with the words of the error', () => {
    expect(stapNa('directGevaar=nee&stap=rol')).toMatchObject({
      vraag: { id: 'rol' },
      nummer: 2,
      form: { errors: { rol: 'Kies een antwoord.' } },
    })
  })

  it('gives back choices that do not go together', () => {
    expect(stapNa(`${begin}&stap=geprobeerd&geprobeerd=niets&geprobeerd=verwijzing`)).toMatchObject({
      vraag: { id: 'geprobeerd' },
      form: { values: { geprobeerd: ['niets', 'verwijzing'] } },
    })
  })

  it('goes back to an earlier question without complaint, and keeps all answers', () => {
    const stap = stapNa(`${begin}&stap=vraag&naar=rol`)
    expect(stap).toMatchObject({
      vraag: { id: 'rol' },
      nummer: 2,
      vorige: 'directGevaar',
      form: { errors: {} },
      antwoorden: { situatie: { rol: 'wijkcoach', leeftijd: '18-plus' } },
    })
  })

  it('ends at once in danger', () => {
    expect(stapNa('directGevaar=ja&stap=directGevaar')).toMatchObject({
      soort: 'advies',
      voorlopig: false,
    })
  })

  it('gives a provisional advice to who asks for it', () => {
    expect(stapNa(`${begin}&vraag=wachttijd&stap=lokaal&naar=advies`)).toMatchObject({
      soort: 'advies',
      voorlopig: true,
    })
  })

  it.each(['naar=nergens', 'stap=__proto__&naar=constructor', 'stap=toString', 'rol=%00&rol=wijkcoach'])(
    'begins again at what nobody can have posted: %s',
    (body) => {
      expect(stapNa(body)).toMatchObject({ soort: 'vraag', vraag: { id: 'directGevaar' } })
    },
  )
})
