import { readFileSync } from 'node:fs'
import { Client } from 'pg'
const { ownerUrl, appUrl } = JSON.parse(readFileSync('/tmp/bench-urls.json', 'utf8'))
const o = new Client({ connectionString: ownerUrl }); await o.connect()
const a = new Client({ connectionString: appUrl, options: '-c role=portaal_app' }); await a.connect()
const show = async (c: Client, sql: string) => { const r = await c.query('EXPLAIN (ANALYZE, BUFFERS) ' + sql); console.log(r.rows.map((x: Record<string, string>) => x['QUERY PLAN']).filter((l) => !/InitPlan|Result|never|Planning:|^ *Buffers/.test(l)).map((l) => l.slice(0, 200)).join('\n'), '\n') }
const T = `'{topx,levensloopaanpak,bestuurlijk-escalatieoverleg}'::text[]`
await a.query(`BEGIN; SELECT set_config('portaal.rol','zvh',true), set_config('portaal.tafels','topx,levensloopaanpak,bestuurlijk-escalatieoverleg',true), set_config('portaal.account','00000000-0000-4000-8000-000000000000',true)`)
await o.query(`SELECT set_config('portaal.tafels','topx,levensloopaanpak,bestuurlijk-escalatieoverleg',false)`)
console.log('COUNT per table, ordered')
const count = `SELECT jsonb_object_agg(s, n) FROM (SELECT stand.status s, sum(c.n) n FROM unnest('{ingediend,in-behandeling,aanvulling-gevraagd,geagendeerd,besproken,afgerond,niet-in-behandeling,ingetrokken}'::text[]) stand(status) CROSS JOIN unnest(${T}) tafel(slug) CROSS JOIN LATERAL (SELECT count(*) n FROM (SELECT FROM aanmelding a WHERE a.tafel_slug = tafel.slug AND a.status = stand.status AND a.ingediend_op IS NOT NULL ORDER BY a.volgorde_op, a.id LIMIT 1001) x) c GROUP BY 1) y`
await show(a, count); await show(a, count)
console.log('COMMON word')
for (const q of ['behandeling:*', 'ontruim:* & thuiskamer:*', 'ontruim:*', 'water:*']) for (let i = 0; i < 2; i++)
await show(o, `SELECT z.aanmelding_id FROM aanmelding_zoekindex z WHERE z.woorden @@ to_tsquery('dutch','${q}') AND z.tafel_slug = ANY ((SELECT portaal_tafels())::text[]) LIMIT 1001`)
await o.query(`ALTER FUNCTION zoek_aanmeldingen(tsquery, int) SET plan_cache_mode = force_custom_plan`)
for (const q of ['behandeling:*', 'ontruim:* & thuiskamer:*', 'ontruim:*', 'water:*']) for (let i = 0; i < 2; i++)
await show(a, `SELECT count(*) FROM zoek_aanmeldingen(to_tsquery('dutch','${q}'), 1001)`)
process.exit(0)
