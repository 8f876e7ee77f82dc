/** How long and how large everything is measured; `--snel` gives a first impression, not a figure to publish. */
export type Settings = {
  /** Milliseconds per turn, and how many turns each side gets. */
  readonly turn: number
  readonly turns: number
  /** Aanmeldingen in each of the databases, from small to large. */
  readonly sizes: readonly number[]
  /** How often each query is asked per size. */
  readonly queries: number
  readonly submits: number
  readonly lighthouseRuns: number
  /** Milliseconds of load before the memory is read for the last time. */
  readonly load: number
}

const whole: Settings = {
  turn: 3_000,
  turns: 6,
  sizes: [10_000, 100_000, 1_000_000],
  queries: 300,
  submits: 300,
  lighthouseRuns: 3,
  load: 10 * 60_000,
}

const quick: Settings = {
  turn: 1_000,
  turns: 3,
  sizes: [10_000, 100_000],
  queries: 60,
  submits: 60,
  lighthouseRuns: 1,
  load: 60_000,
}

/** `--snel`, `--minuten=3` (of load) and `--rijen=10000,50000` on the command line; other words choose the parts. */
export function readSettings(args: readonly string[]): { settings: Settings; words: readonly string[] } {
  const base = args.includes('--snel') ? quick : whole
  const minutes = Number(optionOf(args, '--minuten'))
  const sizes = optionOf(args, '--rijen')?.split(',').map(Number)
  return {
    settings: {
      ...base,
      ...(minutes > 0 ? { load: minutes * 60_000 } : {}),
      ...(sizes?.every((size) => size >= 1_000) ? { sizes } : {}),
    },
    words: args.filter((arg) => !arg.startsWith('--')),
  }
}

const optionOf = (args: readonly string[], name: string): string | undefined =>
  args.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1)
