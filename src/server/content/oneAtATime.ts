/**
 * Runs `work` when asked, never twice at once: whoever asks while it runs gets one more run after it, because
 * the running one may have read before the change.
 */
export function oneAtATime(work: () => Promise<void>, onError: (error: unknown) => void): () => void {
  let running = false
  let again = false
  const run = async (): Promise<void> => {
    running = true
    do {
      again = false
      await work().catch(onError)
    } while (again)
    running = false
  }
  return () => {
    if (running) again = true
    else void run()
  }
}
