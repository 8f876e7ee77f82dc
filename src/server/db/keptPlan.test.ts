import { describe, expect, it, vi } from 'vitest'
import { Prisma } from './generated/client'
import { fixedWords, keptPlan, statementName } from './keptPlan'

const named = (text: string) => statementName({ sql: Prisma.sql`${keptPlan} ${Prisma.raw(text)}`.sql })

describe('statementName', () => {
  it('names a marked statement, the same one always the same', () => {
    const name = named('SELECT 1')
    expect(name).toMatch(/^plan_[0-9a-f]+$/)
    expect(named('SELECT 1')).toBe(name)
    expect(named('SELECT 2')).not.toBe(name)
  })

  it('names it the same in every copy of this module, whatever was named before', async () => {
    const name = named('SELECT 3')
    vi.resetModules()
    const copy = await import('./keptPlan')
    expect(copy.statementName({ sql: `${keptPlan.sql} SELECT 3` })).toBe(name)
  })

  it('leaves any other statement without a name', () => {
    expect(statementName({ sql: 'SELECT 1' })).toBe('')
    expect(statementName({ sql: `SELECT '${keptPlan.sql}'` })).toBe('')
  })

  it('keeps a limited number of plans', () => {
    const names = new Set(Array.from({ length: 500 }, (_, n) => named(`SELECT ${n}`)))
    expect(names.size).toBeLessThanOrEqual(201)
    expect(named('SELECT nog een')).toBe('')
  })
})

describe('fixedWords', () => {
  it('writes an array of plain words', () => {
    expect(fixedWords(['topx', 'in-behandeling']).sql).toBe(`'{topx,in-behandeling}'::text[]`)
    expect(fixedWords([]).sql).toBe(`'{}'::text[]`)
  })

  it.each([`a'b`, 'a,b', 'a}', '', 'a b', 'A', '1'])('refuses %j', (word) => {
    expect(() => fixedWords(['topx', word])).toThrow(RangeError)
  })
})
