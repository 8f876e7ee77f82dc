import { describe, expect, it } from 'vitest'
import { isUnavailable, namingOutage } from './outage'

const failing = (error: Error) => namingOutage(() => Promise.reject(error)).catch((caught: unknown) => caught)
const withCode = (code: string) => Object.assign(new Error('mislukt'), { code })

describe('an outage of the database', () => {
  it.each([
    new Error('Query read timeout'),
    new Error('timeout exceeded when trying to connect'),
    new Error('Connection terminated unexpectedly'),
    withCode('P1001'),
    withCode('P2028'),
    withCode('57P01'),
    new Error('mislukt', { cause: withCode('ECONNREFUSED') }),
    new Error('Client has encountered a connection error and is not queryable'),
    new Error('mislukt', { cause: { code: '57P01', message: 'terminating connection' } }),
    new Error('Database error. Code: `25006`. Message: `cannot execute INSERT in a read-only transaction`'),
    new Error('Raw query failed. Code: `N/A`. Message: `Server has closed the connection.`'),
    new Error('Raw query failed. Code: `53100`. Message: `could not extend file: No space left on device`'),
  ])('is recognised: %s', async (error) => {
    expect(isUnavailable(await failing(error))).toBe(true)
  })

  it.each([withCode('P2002'), new Error('Ongeldige invoer'), withCode('23514')])(
    'is not every fault: %s',
    async (error) => {
      expect(await failing(error)).toBe(error)
      expect(isUnavailable(error)).toBe(false)
    },
  )
})
