import type { Shot } from './load'

/** What a working day asks, by weight: mostly reading, some steps of the wegwijzer, some signed-in work. */
export function mixOf(
  parts: readonly { readonly weight: number; readonly shots: readonly Shot[] }[],
): () => Shot {
  const order = parts.flatMap(({ weight }, index) => Array<number>(weight).fill(index))
  const positions = parts.map(() => 0)
  let turn = 0
  return () => {
    const index = order[turn++ % order.length] ?? 0
    const shots = parts[index]?.shots ?? []
    const position = positions[index] ?? 0
    positions[index] = position + 1
    return shots[position % shots.length] ?? { path: '/' }
  }
}
