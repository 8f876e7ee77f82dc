export interface OneAtATime {
  /** Runs the work now, or once more after the run that is going on: that one may have read before the change. */
  readonly ask: () => void
  /** When nothing runs any more. */
  readonly idle: () => Promise<void>
}

/** `work` when asked, never twice at once. */
export function oneAtATime(work: () => Promise<void>, onError: (error: unknown) => void): OneAtATime {
  let running: Promise<void> | undefined
  let again = false
  const run = async (): Promise<void> => {
    do {
      again = false
      await work().catch(onError)
    } while (again)
    running = undefined
  }
  return {
    ask: () => {
      if (running) again = true
      else running = run()
    },
    idle: async () => running,
  }
}
