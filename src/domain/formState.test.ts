import { expect, it } from 'vitest'
import { valuesOf } from './formState'

it('gives every typed value back: one as text, more as a list, files and fields of React left out', () => {
  const data = new FormData()
  data.append('plaats', 'Borne')
  data.append('eerder', 'wijkteam')
  data.append('eerder', 'verwijzing')
  data.append('$ACTION_KEY', 'k1')
  data.append('bijlage', new File(['x'], 'x.txt'))
  expect(valuesOf(data)).toEqual({ plaats: 'Borne', eerder: ['wijkteam', 'verwijzing'] })
})
