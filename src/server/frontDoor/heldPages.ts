import type { Wire } from './answer'
import { dressAnswer } from './answerHead'
import { type StoredBody, sendStored } from './storedBody'
import type { Visit } from './visit'

/** What the application says of a page itself; the rest of the head is the front door's, and is set for every visit. */
const ownHeaders = ['Content-Type', 'Cache-Control', 'Link'] as const

export interface HeldPage {
  readonly body: StoredBody
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** Prerendered pages for the moment: whoever asks for one again so soon gets it without asking the application (decision 028). */
export interface HeldPages {
  find(path: string): HeldPage | undefined
  /** Counts the changes; what was asked for before one is not held after it. */
  readonly turn: number
  hold(path: string, page: HeldPage, askedIn: number): void
  /** Somebody may have changed what is on the pages. */
  changed(): void
}

/** More than there are pages; somebody who writes addresses in many ways must not fill the memory. */
const mostPages = 500

/** @param time milliseconds that a page is held; 0 holds nothing */
export function createHeldPages(time: number, now = () => performance.now()): HeldPages {
  const pages = new Map<string, { readonly page: HeldPage; readonly until: number }>()
  let turn = 0
  return {
    find(path) {
      const held = pages.get(path)
      return held && held.until > now() ? held.page : undefined
    },
    get turn() {
      return turn
    },
    hold(path, page, askedIn) {
      if (time === 0 || askedIn !== turn) return
      if (pages.size >= mostPages) pages.clear()
      pages.set(path, { page, until: now() + time })
    },
    changed() {
      turn += 1
      pages.clear()
    },
  }
}

/** A page as everybody gets it: one address, one answer. */
export const mayBeHeld = ({ pageClass, method, search }: Visit): boolean =>
  pageClass === 'public' && (method === 'GET' || method === 'HEAD') && search === ''

/** After the head was dressed: holds what is about to be sent. */
export function holdPage(visit: Visit, held: HeldPages, body: StoredBody): void {
  const { res, rawPath, askedIn } = visit
  if (res.statusCode !== 200 || !mayBeHeld(visit)) return
  const headers = ownHeaders.flatMap((name) => {
    const value = res.getHeader(name)
    return value === undefined ? [] : [[name, String(value)] as const]
  })
  held.hold(rawPath, { body, headers }, askedIn)
}

/** Answers without asking the application. */
export function sendHeld(visit: Visit, { body, headers }: HeldPage): void {
  const { res, asked } = visit
  dressAnswer(visit)
  for (const [name, value] of headers) res.setHeader(name, value)
  const wire: Wire = { write: (chunk) => res.write(chunk), end: (chunk) => void res.end(chunk) }
  sendStored(res, wire, body, asked)
}
