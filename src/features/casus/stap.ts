import type { Vraag } from '@/domain/routering/vragen/vraag'
import type { Pad } from '@/domain/wegwijzer/volgPad'

/** One page of the wegwijzer in a casus. */
export type Stap = {
  readonly vraag: Vraag
  /** The how-many-th question this is. How many follow depends on the answers. */
  readonly nummer: number
  readonly vorige: Vraag | undefined
  readonly pad: Pad
}

/** The questions of a casus on the way to the advice, the open one last. The role is known from the account. */
const vragenVan = ({ gesteld, volgende }: Pad): readonly Vraag[] =>
  [...gesteld, ...(volgende ? [volgende] : [])].filter(({ id }) => id !== 'rol')

/**
 * The page to show.
 * @param gevraagd the question that somebody wants to change; without it the open question
 * @returns undefined when that question is not on the way, or none is open
 */
export function stapVan(pad: Pad, gevraagd: string | undefined): Stap | undefined {
  const vragen = vragenVan(pad)
  const plaats = vragen.findIndex(({ id }) => id === (gevraagd ?? pad.volgende?.id))
  const vraag = vragen[plaats]
  return vraag && { vraag, nummer: plaats + 1, vorige: vragen[plaats - 1], pad }
}
