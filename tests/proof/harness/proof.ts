import type { Cluster } from './cluster'

/** One row of the table: what was done to the portal, and what it did. */
export type Outcome = {
  readonly tried: string
  readonly held: boolean | 'not run'
  readonly seen: string
}

export type Proof = {
  readonly name: string
  readonly attack: string
  readonly run: (cluster: Cluster) => Promise<Outcome>
}

/** `--snel`: a first impression within six minutes. */
export const snel = process.argv.includes('--snel')

/** What this machine cannot do stands in the table as well. */
export const notRun = (why: string): Outcome => ({ tried: '-', held: 'not run', seen: why })

export const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

/** Asks until the answer is right; the answer is after how many milliseconds, undefined when it never was. */
export async function until(right: () => Promise<boolean>, longest: number): Promise<number | undefined> {
  const begin = performance.now()
  while (performance.now() - begin < longest) {
    if (await right().catch(() => false)) return Math.round(performance.now() - begin)
    await wait(100)
  }
  return undefined
}
