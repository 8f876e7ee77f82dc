import { z } from 'zod'
import { sealedCookie } from './sealedCookie'

/** New recovery codes on their way to the page that shows them: sealed, in the browser of their owner, for a quarter of an hour. */
const cookie = sealedCookie('portaal.herstelcodes', z.object({ codes: z.array(z.string()) }), {
  maxAge: 15 * 60,
  path: '/account/herstelcodes',
})

export const keepRecoveryCodes = (codes: readonly string[]): Promise<void> =>
  cookie.set({ codes: [...codes] })

export const readRecoveryCodes = async (): Promise<readonly string[] | undefined> =>
  (await cookie.read())?.codes

export const dropRecoveryCodes = cookie.clear
