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

/** V8 compiles what is asked often; before that every figure is too high. So many requests, or as many as fit in this time. */
const warmUpRequests = 600
const warmUpTime = 40_000

async function warmUp(side: Side): Promise<void> {
  const end = performance.now() + warmUpTime
  for (let asked = 0; asked < warmUpRequests && performance.now() < end; ) {
    const { latencies } = await fire(side, { connections, time: 1_000 })
    asked += latencies.length
  }
}

/** Measures both sides in turns, A B A B, so that what else happens on the machine hits both. */
export async function takeTurns(
  ours: Side,
  beside: Side,
  { turn: time, turns }: Settings,
): Promise<{ ours: SideResult; beside: SideResult }> {
  await warmUp(ours)
  await warmUp(beside)
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
