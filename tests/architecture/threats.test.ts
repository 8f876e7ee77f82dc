import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const text = readFileSync('src/decisions/privacy/dreigingen.md', 'utf8')
const rows = text
  .split('\n')
  .filter((line) => /^\| .* \| [STRIDE] \| /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))

describe('the threat model', () => {
  it('names a test that exists for every threat, or says why there is none', () => {
    expect(rows.length).toBeGreaterThan(20)
    for (const [, flow, kind, threat, measure = '', tests = ''] of rows) {
      const files = [...tests.matchAll(/`([^`]+)`/g)].map(([, file]) => file ?? '')
      if (tests === '-') expect(measure, `${flow} ${kind} ${threat}`).toMatch(/^- \(.+\)$/)
      else expect(files.length, `${flow} ${kind} ${threat}`).toBeGreaterThan(0)
      expect(files.filter((file) => !existsSync(file))).toEqual([])
    }
  })

  it('looks at every kind of threat', () => {
    expect(new Set(rows.map(([, , kind]) => kind))).toEqual(new Set([...'STRIDE']))
  })
})
