import { readFileSync } from 'node:fs'
import { Client } from 'pg'
const { ownerUrl, appUrl } = JSON.parse(readFileSync('/tmp/bench-urls.json', 'utf8'))
const T = `'{topx,levensloopaanpak,bestuurlijk-escalatieoverleg}'::text[]`
const S = `unnest('{ingediend,in-behandeling,aanvulling-gevraagd,geagendeerd,besproken,afgerond,niet-in-behandeling,ingetrokken}'::text[]) stand(status)`
const shapes: Record<string, string> = {
  now: `SELECT jsonb_object_agg(stand.status, (SELECT count(*) FROM (SELECT FROM aanmelding a WHERE a.tafel_slug = ANY (${T}) AND a.status = stand.status AND a.ingediend_op IS NOT NULL LIMIT 1001) c)) FROM ${S}`,
  lateral: `SELECT jsonb_object_agg(stand.status, (SELECT count(*) FROM (SELECT FROM unnest(${T}) tafel(slug) CROSS JOIN LATERAL (SELECT FROM aanmelding a WHERE a.tafel_slug = tafel.slug AND a.status = stand.status AND a.ingediend_op IS NOT NULL LIMIT 1001) r LIMIT 1001) c)) FROM ${S}`,
  ordered: `SELECT jsonb_object_agg(stand.status, (SELECT count(*) FROM (SELECT FROM unnest(${T}) tafel(slug) CROSS JOIN LATERAL (SELECT FROM aanmelding a WHERE a.tafel_slug = tafel.slug AND a.status = stand.status AND a.ingediend_op IS NOT NULL ORDER BY a.ingediend_op DESC, a.id DESC LIMIT 1001) r LIMIT 1001) c)) FROM ${S}`,
}
for (const opt of ['', '-c random_page_cost=1.1', '-c enable_bitmapscan=off']) {
  const a = new Client({ connectionString: appUrl, options: `-c role=portaal_app ${opt}` }); await a.connect()
  await a.query(`BEGIN; SELECT set_config('portaal.rol','zvh',true), set_config('portaal.tafels','topx,levensloopaanpak,bestuurlijk-escalatieoverleg',true), set_config('portaal.account','00000000-0000-4000-8000-000000000000',true)`)
  for (const [name, sql] of Object.entries(shapes)) {
    const t: number[] = []
    for (let i = 0; i < 15; i++) { const b = performance.now(); await a.query(sql); t.push(performance.now() - b) }
    const ex = await a.query('EXPLAIN ' + sql)
    console.log(opt || 'default', name, 'min', Math.min(...t).toFixed(1), 'median', t.sort((x, y) => x - y)[7]?.toFixed(1), ex.rows.map((x: Record<string, string>) => x['QUERY PLAN'] ?? '').filter((l) => / on aanmelding|Index Scan/.test(l)).map((l) => l.trim().split('(')[0]).join('; '))
  }
}
const o = new Client({ connectionString: ownerUrl }); await o.connect()
for (const [name, sql] of Object.entries(shapes)) {
  const t: number[] = []
  for (let i = 0; i < 15; i++) { const b = performance.now(); await o.query(sql.replaceAll('AND a.ingediend_op IS NOT NULL', '')); t.push(performance.now() - b) }
  const ex = await o.query('EXPLAIN ' + sql.replaceAll('AND a.ingediend_op IS NOT NULL', ''))
  console.log('owner', name, 'min', Math.min(...t).toFixed(1), ex.rows.map((x: Record<string, string>) => x['QUERY PLAN'] ?? '').filter((l) => / on aanmelding|Index /.test(l)).map((l) => l.trim().split('(')[0]).join('; '))
}
process.exit(0)
