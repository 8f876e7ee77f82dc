import { buffer } from 'node:stream/consumers'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export type MailServer = {
  readonly url: string
  /** Message-ID of every mail that was taken. */
  readonly taken: string[]
  mood: 'takes' | 'refuses' | 'slow'
  readonly close: () => Promise<void>
}

/** A real mail server on this port, in any mood. */
export async function openMailServer(port: number): Promise<MailServer> {
  const state: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    taken: [],
    mood: 'takes',
    close: () => new Promise((done) => server.close(() => done())),
  }
  const busy = () => Object.assign(new Error('probeer het later'), { responseCode: 451 })
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_, __, done) => done(state.mood === 'refuses' ? busy() : null),
    onData: async (stream, _, done) => {
      const raw = await buffer(stream).catch(() => undefined)
      if (!raw) return done(new Error('afgebroken'))
      const { messageId } = await PostalMime.parse(raw)
      if (state.mood === 'slow') await new Promise((go) => setTimeout(go, 3_000))
      state.taken.push(messageId ?? '')
      done()
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  return state
}
