import { buffer } from 'node:stream/consumers'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach } from 'vitest'

type Received = {
  readonly to: string | undefined
  readonly subject: string | undefined
  readonly text: string
  /** Everything that left, headers and body. */
  readonly all: string
  readonly mail: Email
}

export type MailServer = {
  readonly received: Received[]
  /** Answers every recipient with "mailbox is vol". */
  refuses: boolean
  /** Called with a whole mail before the server says that it took it; what it returns is waited for. */
  onReceived: ((mail: Received) => Promise<void>) | undefined
}

/** A real mail server for this test file; SMTP_URL names it. */
export function testMailServer(): MailServer {
  const state: MailServer = { received: [], refuses: false, onReceived: undefined }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_, __, done) => done(state.refuses ? new Error('mailbox is vol') : null),
    onData: async (stream, _, done) => {
      const raw = await buffer(stream).catch(() => undefined)
      // The sender was killed half-way: this mail never came.
      if (!raw) return done(new Error('afgebroken'))
      const mail = await PostalMime.parse(raw)
      const text = mail.text ?? ''
      const one = { to: mail.to?.[0]?.address, subject: mail.subject, text, all: `${raw} ${text}`, mail }
      state.received.push(one)
      await state.onReceived?.(one)
      done()
    },
  })
  // A client that is killed in the middle breaks its connection; that is what these tests are about.
  server.on('error', () => undefined)

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.server.address()
    if (!address || typeof address === 'string') throw new Error('geen poort')
    process.env.SMTP_URL = `smtp://127.0.0.1:${address.port}`
    process.env.PORTAAL_URL = 'https://portaal.example.nl'
  })
  afterAll(() => new Promise<void>((resolve) => server.close(resolve)))
  beforeEach(() => {
    state.received.length = 0
    state.refuses = false
    state.onReceived = undefined
  })
  return state
}
