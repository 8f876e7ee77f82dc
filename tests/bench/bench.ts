import type { Measurement, Part } from './measurement'
import { bytes } from './parts/bytes'
import { engine } from './parts/engine'
import { lighthouse } from './parts/lighthouse'
import { memory } from './parts/memory'
import { pages } from './parts/pages'
import { privacy } from './parts/privacy'
import { start } from './parts/start'
import { submit } from './parts/submit'
import { werklijst } from './parts/werklijst'
import { stopEverything } from './portal/portal'
import { reportOf } from './report'
import { readSettings } from './settings'

/** What takes long, or works the machine hard, comes last. */
const parts: readonly Part[] = [engine, privacy, start, pages, bytes, lighthouse, submit, werklijst, memory]

const { settings, words } = readSettings(process.argv.slice(2))
const chosen = parts.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))
if (chosen.length === 0) {
  console.error(`Geen onderdeel heet zo. Kies uit: ${parts.map(({ name }) => name).join(', ')}.`)
  process.exit(1)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stopEverything().finally(() => process.exit(130)))

const measurements: Measurement[] = []
const broken: string[] = []
for (const { name, about, run } of chosen) {
  console.log(`\n== ${name}: ${about}`)
  try {
    const found = await run(settings)
    for (const { what, ours, ratio } of found)
      console.log(`${what}: ${ours}${ratio === undefined ? '' : ` (${ratio.toFixed(2)}x)`}`)
    measurements.push(...found)
  } catch (error) {
    console.error(error)
    broken.push(name)
  }
}
await stopEverything()

console.log(`\n${reportOf(measurements, new Date())}`)
if (broken.length > 0) console.error(`\nNiet gemeten, er ging iets mis: ${broken.join(', ')}.`)
// A goal that is not met is a figure; only what could not be measured is a failure.
process.exit(broken.length === 0 ? 0 : 1)
