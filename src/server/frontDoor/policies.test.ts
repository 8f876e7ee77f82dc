import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { describe, expect, it } from 'vitest'
import { contentPolicy } from './policies'

/** What Google's evaluator says about a policy, medium and worse. */
const findings = (policy: string) =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => severity <= Severity.HIGH_MAYBE)
    .map(({ description, directive, severity }) => `${severity} ${directive}: ${description}`)

describe('the content policy', () => {
  it.each([
    ['public pages', undefined],
    ['signed-in pages', 'MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3'],
  ])('of %s has no finding of medium or higher', (_, nonce) => {
    expect(findings(contentPolicy(nonce))).toEqual([])
  })

  it.each([undefined, 'MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3'])(
    'lets a page ask nobody but ourselves',
    (nonce) => {
      const sources = contentPolicy(nonce)
        .split('; ')
        .flatMap((directive) => directive.split(' ').slice(1))
      expect(sources.length).toBeGreaterThan(8)
      for (const source of sources) expect(source).toMatch(/^(?:'self'|'none'|'nonce-[\w+/=]+'|data:)$/)
    },
  )

  it('would have had one', () => {
    expect(findings("default-src 'self'; script-src 'unsafe-inline' *").length).toBeGreaterThan(1)
  })
})
