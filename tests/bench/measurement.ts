import type { Settings } from './settings'

/** One line of the table: what was measured, what stands beside it, and what was asked. */
export type Measurement = {
  readonly what: string
  readonly ours: string
  /** The bare thing that did the same in the same run. */
  readonly beside?: string | undefined
  readonly ratio?: number | undefined
  readonly goal?: string | undefined
  /** undefined where no goal was set. */
  readonly met?: boolean | undefined
}

export type Part = {
  readonly name: string
  readonly about: string
  readonly run: (settings: Settings) => Promise<readonly Measurement[]>
}

/** A line with a ratio and the most that it may be. */
export function compared(
  what: string,
  ours: { readonly value: number; readonly text: string },
  beside: { readonly value: number; readonly text: string },
  most: number,
): Measurement {
  const ratio = ours.value / beside.value
  return {
    what,
    ours: ours.text,
    beside: beside.text,
    ratio,
    goal: `hoogstens ${most.toLocaleString('nl-NL')}x`,
    met: ratio <= most,
  }
}
