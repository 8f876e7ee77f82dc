import { expect, it } from 'vitest'
import { formName, typedFor, typedIn, valuesOf } from './formState'

it('gives every typed value back: one as text, more as a list, files and fields of React left out', () => {
  const data = new FormData()
  data.append('plaats', 'Borne')
  data.append('eerder', 'wijkteam')
  data.append('eerder', 'verwijzing')
  data.append('$ACTION_KEY', 'k1')
  data.append('bijlage', new File(['x'], 'x.txt'))
  expect(valuesOf(data)).toEqual({ plaats: 'Borne', eerder: ['wijkteam', 'verwijzing'] })
})

it('leaves a NUL out, which no database keeps', () => {
  const data = new FormData()
  data.append('reden', 'a\0b')
  data.append('eerder', '\0')
  data.append('eerder', 'wijkteam')
  expect(valuesOf(data)).toEqual({ reden: 'ab', eerder: ['', 'wijkteam'] })
})

it('gives a kept text back to the form in which it was typed, and to no other on the page', () => {
  const data = new FormData()
  data.append('reden', 'Dubbel met een andere tekst.')
  const main = typedIn(data)
  data.append(formName, 'weghalen')
  const second = typedIn(data)
  expect(valuesOf(data)).toEqual({ reden: 'Dubbel met een andere tekst.' })
  expect(typedFor('', main)).toEqual({ reden: 'Dubbel met een andere tekst.' })
  expect(typedFor('weghalen', second)).toEqual({ reden: 'Dubbel met een andere tekst.' })
  expect([typedFor('weghalen', main), typedFor('', second), typedFor('', undefined)]).toEqual([{}, {}, {}])
})
