import type { IncomingHttpHeaders } from 'node:http'
import type { CurrentNotes } from '../content/wordNotes'
import type { Log } from '../log'
import type { BoundedCache } from './boundedCache'
import type { BrowserScript } from './browserScript'
import type { HeldPages } from './heldPages'
import type { SitePage } from './sitePage'
import type { StoredAsset, StoredPage } from './storedBody'
import type { Visit } from './visit'

/** What the answers of one front door share. */
export interface AnswerTools {
  readonly dev: boolean
  readonly log: Log
  /** Where the portal stands, as visitors type it. */
  readonly origin: string
  readonly script: BrowserScript
  readonly wordNotes: () => CurrentNotes
  /** Prerendered public pages without their scripts. */
  readonly pages: BoundedCache<StoredPage>
  /** The same, by address, for the moment. */
  readonly held: HeldPages
  /** Files of the build, by path: their name changes when they do. */
  readonly assets: BoundedCache<StoredAsset>
  /** Has the application make another of its pages, for the same reader. */
  readonly askPage: (path: string, headers: IncomingHttpHeaders) => Promise<SitePage>
  /** Has the application keep what was typed for this person; the page gives it back when it is opened again. */
  readonly keepTyped: (visit: Visit) => Promise<boolean>
}
