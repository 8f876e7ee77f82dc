import type { Filter } from './schema'

type Changes = {
  readonly status?: Filter['status']
  /** Without an order the usual one of the status counts. */
  readonly sorteer?: Filter['sorteer'] | undefined
  readonly vanaf?: string | undefined
}

/** The address of the werklijst with this filter, and from this cursor on. What is not chosen is left out. */
export function werklijstAdres(filter: Filter, changes: Changes = {}): string {
  const { status, tafel, gemeente, behandelaar, alleen, sorteer, zoek } = { ...filter, ...changes }
  const chosen = { status, tafel, gemeente, behandelaar, alleen, sorteer, zoek, vanaf: changes.vanaf }
  const query = new URLSearchParams(
    Object.entries(chosen).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
  return `/werklijst?${query}`
}

/** Is anything asked beside the status and the order? */
export const isGefilterd = ({ tafel, gemeente, behandelaar, alleen, zoek }: Filter): boolean =>
  [tafel, gemeente, behandelaar, alleen, zoek].some(Boolean)
