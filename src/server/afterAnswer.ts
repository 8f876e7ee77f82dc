import { log } from './log'

/** By then the answer has left, whatever else the machine is doing. */
const delay = 500

const busy = new Set<Promise<void>>()

/**
 * Work that nobody may read from how long an answer takes. It starts when the answer is out; when the process stops before that, it is
 * not done, so only for what somebody would ask again.
 */
export function afterAnswer(work: () => Promise<unknown>): void {
  const done: Promise<void> = new Promise((start) => setTimeout(start, delay))
    .then(work)
    .then(
      () => undefined,
      (error: unknown) =>
        log.error(
          { fout: error instanceof Error ? error.message : 'onbekend' },
          'werk na het antwoord mislukt',
        ),
    )
    .finally(() => busy.delete(done))
  busy.add(done)
}

/** When nothing of it is left to do. */
export const afterAnswerDone = (): Promise<unknown> => Promise.all(busy)
