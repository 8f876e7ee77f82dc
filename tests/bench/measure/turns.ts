import type { Settings } from '../settings'
import { fire, type Target } from './load'
import { processorTime } from './processUsage'
import { median, percentile } from './statistics'

export type Side = Target & { readonly pids: readonly number[] }

/** Milliseconds: processor time of the server per request, and how long a visitor waited. */
export type SideResult = {
  readonly cpu: number
  readonly p50: number
  readonly p99: number
  readonly perSecond: number
  /** Bytes of an average answer over the wire. */
  readonly bytes: number
}

/** As many as one process answers at once when it is busy, without a queue that hides everything else. */
const connections = 4

type Turn = Awaited<ReturnType<typeof fire>> & { readonly cpu: number }

async function turn(side: Side, time: number): Promise<Turn> {
  const before = processorTime(side.pids)
  const result = await fire(side, { connections, time })
  return { ...result, cpu: (processorTime(side.pids) - before) / result.latencies.length }
}

/** Measures both sides in turns, A B A B, so that what else happens on the machine hits both. */
export async function takeTurns(
  ours: Side,
  beside: Side,
  { turn: time, turns }: Settings,
): Promise<{ ours: SideResult; beside: SideResult }> {
  await turn(ours, time)
  await turn(beside, time)
  const sides = { ours: [] as Turn[], beside: [] as Turn[] }
  for (let number = 0; number < turns; number++) {
    sides.ours.push(await turn(ours, time))
    sides.beside.push(await turn(beside, time))
  }
  return { ours: summary(sides.ours), beside: summary(sides.beside) }
}

function summary(turns: readonly Turn[]): SideResult {
  const latencies = turns.flatMap((turn) => turn.latencies)
  const seconds = turns.reduce((sum, turn) => sum + turn.seconds, 0)
  return {
    cpu: median(turns.map(({ cpu }) => cpu)),
    p50: median(latencies),
    p99: percentile(latencies, 0.99),
    perSecond: latencies.length / seconds,
    bytes: turns.reduce((sum, turn) => sum + turn.bytes, 0) / latencies.length,
  }
}
