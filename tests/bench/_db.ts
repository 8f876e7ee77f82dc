import { withBenchDatabase } from './database/benchDatabase'
import { writeFileSync } from 'node:fs'
await withBenchDatabase(async (mk) => {
  const u = await mk(Number(process.argv[2]))
  writeFileSync('/tmp/bench-urls.json', JSON.stringify(u))
  console.log('ready')
  await new Promise((d) => process.once('SIGTERM', d))
})
