import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { sendConsoleToLog } from './consoleLog'
import { closeDb, db } from './db/client'
import { describeFault } from './fault'
import { logTo } from './frontDoor/testDoor'

/** A console of its own, and the lines that come of it. */
function openConsole() {
  const lines: string[] = []
  const printed = vi.fn()
  const target = { error: printed, warn: printed }
  const giveBack = sendConsoleToLog(logTo(lines), target)
  return { lines, printed, target, giveBack }
}

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => expect.unreachable(),
    (error: unknown) => error,
  )

describe('what Next prints of a fault', () => {
  beforeAll(() => {
    process.env.DATABASE_URL = 'postgres://niemand:geheim@127.0.0.1:9/niets'
    process.env.PORTAAL_GEHEIM = 'geheim-van-de-tests'.padEnd(32, '-')
  })
  afterAll(closeDb)

  it('is one calm line while the database is away, without a statement', async () => {
    const { lines, printed, target } = openConsole()
    const failure = await failureOf(db().begrip.findMany({ where: { naam: 'Kanarie' } }))
    for (let visit = 0; visit < 5; visit += 1) {
      target.error('revalidating cache with key: begrippen-[]', failure)
      target.error('Error revalidating the page in the background', new Error('mislukt', { cause: failure }))
    }
    expect(printed).not.toHaveBeenCalled()
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('de database is niet bereikbaar')
    expect(lines[0]).not.toMatch(/Kanarie|begrip|findMany|geheim/)
  })

  it('names kind and place of any other fault, and nothing that was asked or typed', async () => {
    const { lines, target } = openConsole()
    const wrong = { where: { naam: { kanarie: 'Kanarie zingt' } } } as unknown as { where: { naam: string } }
    target.error('⨯', await failureOf(db().begrip.findFirst(wrong)))
    target.error(await failureOf(Promise.resolve('Kanarie zingt').then(JSON.parse)))
    target.error(new Error(JSON.stringify({ tekst: 'Kanarie zingt' })))
    expect(lines.map((line) => JSON.parse(line).fout)).toEqual([
      'PrismaClientValidationError',
      'SyntaxError',
      'Error',
    ])
    expect(lines.join()).not.toMatch(/kanarie/i)
    expect(lines[0]).toContain('at ')
  })

  it('keeps the sentence of our own faults and of Next itself', () => {
    const { lines, target, giveBack } = openConsole()
    target.error(Object.assign(new TypeError('id is not a function\nmet meer'), { digest: '42' }))
    target.warn('You should not do this.\nmet meer')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { bron: 'next', fout: 'id is not a function', soort: '42' },
      { bron: 'next', tekst: 'You should not do this.' },
    ])
    giveBack()
    target.error('weer op het scherm')
    expect(lines).toHaveLength(2)
  })
})

describe('a fault in the log', () => {
  it('has no message when its code says it, and none at all when it is no error', () => {
    const refused = Object.assign(new Error('550 kanarie@voorbeeld.nl: mailbox is vol'), {
      code: 'EENVELOPE',
    })
    expect(describeFault(refused)).toMatchObject({ fout: 'Error', code: 'EENVELOPE' })
    expect(describeFault('Kanarie')).toEqual({ fout: 'onbekend' })
  })
})
