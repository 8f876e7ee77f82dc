import { readFileSync } from 'node:fs'
import { Client } from 'pg'
const { ownerUrl, appUrl } = JSON.parse(readFileSync('/tmp/bench-urls.json', 'utf8'))
process.env.DATABASE_URL = appUrl; process.env.PORTAAL_GEHEIM = 'x'.repeat(40)
const { findWerklijst } = await import('@/features/werklijst/queries')
const { demoActor } = await import('../factories/actors')
const { queryCases } = await import('./database/queryCases')
const { recording } = await import('./database/recorder')
const owner = new Client({ connectionString: ownerUrl }); await owner.connect()
const actor = await demoActor(owner, 'zvh')
const bare = new Client({ connectionString: appUrl, options: "-c role=portaal_app -c enable_bitmapscan=off" }); await bare.connect()
for (const c of await queryCases(owner)) {
  if (process.argv[2] && !c.name.includes(process.argv[2])) continue
  const st = await recording(() => findWerklijst(actor, c.filter))
  console.log('=====', c.name)
  for (const s of st) {
    const reading = s.text.trim().startsWith('SELECT') && !s.text.includes('set_config')
    if (!reading) { await bare.query(s.text, [...s.values]); continue }
    if (process.argv[3]) { console.log(s.text, s.values) }
    const r = await bare.query({ text: 'EXPLAIN (ANALYZE, BUFFERS, COSTS) ' + s.text, values: [...s.values] })
    console.log(r.rows.map((x: Record<string, string>) => x['QUERY PLAN']).filter((l) => process.argv[3] || /Execution|Planning Time|actual time=[^.]*\.\d+\.\.\d{2,}/.test(l)).join('\n'))
  }
}
process.exit(0)
