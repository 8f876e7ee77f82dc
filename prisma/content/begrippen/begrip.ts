import type { Bron } from '@/domain/overlegtafel/bron'

/** A word or abbreviation of the portal, explained. `bron` is `null` when the five documents use it without explaining it. */
export type Begrip = {
  readonly term: string
  readonly voluit: string | null
  readonly uitleg: string
  /** Other spellings. */
  readonly vormen?: readonly string[]
  readonly bron: Bron | null
}
