import { describe, expect, it } from 'vitest'
import { filteredPage } from './filteredPages'

describe('filteredPage', () => {
  it('finds the page behind a filter, also an empty one and one beside others', () => {
    expect(filteredPage('/overlegtafels', '?trede=2')).toBe('/overlegtafels/gefilterd?trede=2')
    expect(filteredPage('/overlegtafels', '?x=1&gemeente=')).toBe('/overlegtafels/gefilterd?x=1&gemeente=')
  })

  it('leaves the whole page, other questions and other pages alone', () => {
    expect(filteredPage('/overlegtafels', '')).toBeUndefined()
    expect(filteredPage('/overlegtafels', '?x=trede')).toBeUndefined()
    expect(filteredPage('/overlegtafels/topx', '?trede=2')).toBeUndefined()
    expect(filteredPage('/zoeken', '?rol=huisarts')).toBeUndefined()
  })
})
