import { describe, expect, it } from 'vitest'
import { criteriaSchema } from './schema'

const id = '0190aaaa-0000-4000-8000-000000000000'

describe('criteriaSchema', () => {
  it('takes answers under any key, and nothing that is no answer', () => {
    const posted = { id, richting: 'volgende', 'veiligheid.x': 'ja', 'veiligheid.y': 'misschien' }
    expect(criteriaSchema.parse(posted).antwoorden).toEqual({ 'veiligheid.x': 'ja' })
  })
})
