import { readFileSync } from 'node:fs'
import { Client } from 'pg'
const { ownerUrl } = JSON.parse(readFileSync('/tmp/bench-urls.json', 'utf8'))
const c = new Client({ connectionString: ownerUrl }); await c.connect()
const r = await c.query(readFileSync(0, 'utf8')); console.log(Array.isArray(r) ? r.length : r.rows)
await c.end()
