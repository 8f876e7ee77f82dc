import type { CurrentNotes } from '../content/wordNotes'
import type { Log } from '../log'
import type { RateLimits } from './rateLimit'

/** Everything the front door must be told; it reads no settings itself, so that a test can hand it any. */
export interface FrontDoorConfig {
  readonly dev: boolean
  /** Address and port the server is bound to. */
  readonly host: string
  readonly port: number
  /** Address as visitors type it, for instance https://portaal.example.nl. */
  readonly publicUrl: string
  /** A reverse proxy stands in front: believe the last hop of its X-Forwarded-For and -Host. */
  readonly trustProxy: boolean
  readonly log: Log
  /** The script of signed-in pages. */
  readonly script: Buffer
  /** Explains the abbreviations of a public page. */
  readonly wordNotes?: () => CurrentNotes
  readonly limits?: Partial<Limits>
  readonly rateLimits?: Partial<RateLimits>
}

export interface Limits {
  readonly headerBytes: number
  readonly urlLength: number
  readonly bodyBytes: {
    readonly form: number
    readonly publicPost: number
    readonly api: number
    readonly signedIn: number
    readonly photo: number
    readonly list: number
  }
  /** Milliseconds in which all headers, and the whole request, must be in. */
  readonly headersTimeout: number
  readonly requestTimeout: number
  /** How often Node looks for requests that are too slow. */
  readonly timeoutCheckInterval: number
  readonly keepAliveTimeout: number
  /** How long a prerendered page is given again without asking the application for it. */
  readonly heldPages: number
  /** A socket on which nothing moves, and an answer that is not taken in, are cut. */
  readonly idleTimeout: number
  readonly answerTimeout: number
}

const defaults: Limits = {
  headerBytes: 16 * 1024,
  urlLength: 4096,
  bodyBytes: {
    form: 16 * 1024,
    publicPost: 32 * 1024,
    api: 64 * 1024,
    signedIn: 256 * 1024,
    // More than is accepted, so that the form itself can say that a photo is too large.
    photo: 12 * 1024 * 1024,
    list: 1_000_000,
  },
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  timeoutCheckInterval: 1_000,
  keepAliveTimeout: 10_000,
  heldPages: 1_000,
  idleTimeout: 60_000,
  answerTimeout: 120_000,
}

/** A proxy reuses its connections: it must be the one that closes them, or it answers 502 now and then. */
const behindProxy: Partial<Limits> = { keepAliveTimeout: 75_000, idleTimeout: 80_000 }

/** The limits that hold here: the defaults, those for behind a proxy, and what was set on top. */
export function limitsOf(config: FrontDoorConfig): Limits {
  return { ...defaults, ...(config.trustProxy ? behindProxy : {}), ...config.limits }
}
