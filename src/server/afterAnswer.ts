import { describeFault } from './fault'
import { log } from './log'

/** By then the answer has left, whatever else the machine is doing. */
const delay = 500

// Next's bundle and the front door are two copies of this module in one process; what one began, the other waits for.
const shared = globalThis as typeof globalThis & { portaalAfterAnswer?: Set<Promise<void>> }

function busy(): Set<Promise<void>> {
  shared.portaalAfterAnswer ??= new Set()
  return shared.portaalAfterAnswer
}

/**
 * Work that nobody may read from how long an answer takes. It starts when the answer is out. A stop waits for it; a process that is
 * killed before that does not do it, so only for what somebody would ask again.
 */
export function afterAnswer(work: () => Promise<unknown>): void {
  const all = busy()
  const done: Promise<void> = new Promise((start) => setTimeout(start, delay))
    .then(work)
    .then(
      () => undefined,
      (error: unknown) => log.error(describeFault(error), 'werk na het antwoord mislukt'),
    )
    .finally(() => all.delete(done))
  all.add(done)
}

/** When nothing of it is left to do, also of what began meanwhile. */
export async function afterAnswerDone(): Promise<void> {
  while (busy().size > 0) await Promise.all(busy())
}
