/** A value for number `n`, the same in every run; each `seed` gives another column. */
export const prepare = `
CREATE FUNCTION pg_temp.draw(n int, seed int, below int) RETURNS int LANGUAGE sql IMMUTABLE AS
  $$ SELECT (hashint4extended(n, seed) & 1073741823)::int % below $$;
CREATE FUNCTION pg_temp.pick(list text[], n int, seed int) RETURNS text LANGUAGE sql IMMUTABLE AS
  $$ SELECT list[1 + (hashint4extended(n, seed) & 1073741823)::int % cardinality(list)] $$;
-- A number of its own for every n, written like a casuscode.
CREATE FUNCTION pg_temp.code(n int) RETURNS text LANGUAGE sql IMMUTABLE AS
  $$ SELECT 'TW-' || string_agg(substr('23456789CDFHJKMNPQRTVWXY', 1 + ((n::bigint * 2741159 % 7962624) / (24 ^ place)::bigint % 24)::int, 1), '')
     FROM generate_series(0, 4) place $$;
CREATE TEMP TABLE people AS
  SELECT id, organisatie_id, gemeente_code, row_number() OVER (PARTITION BY gemeente_code ORDER BY email) - 1 AS place
  FROM account WHERE rol = 'wijkcoach';
CREATE TEMP TABLE colleagues AS
  SELECT id, tafel, row_number() OVER (PARTITION BY tafel ORDER BY email) - 1 AS place
  FROM account, unnest(tafels) AS tafel WHERE rol IN ('zvh', 'tafelcoordinator');
CREATE INDEX ON people (gemeente_code, place);
CREATE INDEX ON colleagues (tafel, place);
CREATE TEMP TABLE invented (
  n int, casus_id uuid, aanmelding_id uuid, code text, tafel text, gemeente text, status text, uitkomst text, leeftijd text,
  vraag text, submitted timestamptz, formulier jsonb
);
CREATE TEMP TABLE written (
  aanmelding_id uuid PRIMARY KEY, situatie text, formulier text, onderwerp text, vervolg_stap text, betere_route text, woorden text
)`

/** $3: how many are ended, $4: the last that is at a table; $5 and $6: days of archive and of open work; $7: the proportions. */
export const fillInvented = `
INSERT INTO invented
SELECT n, gen_random_uuid(), gen_random_uuid(), pg_temp.code(n),
       pg_temp.pick(string_to_array(($7::text[])[1], ' '), n, 1), pg_temp.pick(string_to_array(($7::text[])[2], ' '), n, 2),
       CASE WHEN n <= $3::int THEN pg_temp.pick(string_to_array(($7::text[])[3], ' '), n, 3)
            WHEN n <= $4::int THEN pg_temp.pick(string_to_array(($7::text[])[4], ' '), n, 3)
            ELSE pg_temp.pick(string_to_array(($7::text[])[5], ' '), n, 3) END,
       pg_temp.pick(string_to_array(($7::text[])[6], ' '), n, 4), leeftijd, vraag,
       now() - CASE WHEN n <= $3::int THEN ($6::float + $5::float * (1 - n / greatest($3::int, 1)::float)) * interval '1 day'
                    ELSE $6::float * (pg_temp.draw(n, 6, 10000) / 10000.0) * interval '1 day' END,
       jsonb_build_object(
         'leeftijdsklasse', leeftijd, 'vraag', vraag,
         'doel', pg_temp.pick($8::text[], n, 11), 'wensInwoner', pg_temp.pick($8::text[], n, 12),
         'situatie', concat_ws(' ', pg_temp.pick($8::text[], n, 13), pg_temp.pick($8::text[], n, 14), pg_temp.pick($8::text[], n, 15), pg_temp.pick($8::text[], n, 16),
                               'Er speelt een ' || pg_temp.pick($9::text[], n, 17) || ' en een ' || pg_temp.pick($9::text[], n, 18) || '.'),
         'leefgebieden', '["wonen", "psychische-gezondheid", "veiligheid"]'::jsonb, 'financiering', '["zvw", "wmo"]'::jsonb,
         'geprobeerd', concat_ws(' ', pg_temp.pick($8::text[], n, 19), pg_temp.pick($8::text[], n, 20), pg_temp.pick($8::text[], n, 21)),
         'betrokkenen', 'wijkcoach, huisarts, bewindvoerder, woningcorporatie', 'aanTafel', pg_temp.pick($8::text[], n, 22),
         'risicoTermijn', 'komende-maand', 'risico', concat_ws(' ', pg_temp.pick($8::text[], n, 23), pg_temp.pick($8::text[], n, 24)),
         'inwonerGeinformeerd', 'ja', 'akkoordInwoner', 'ja', 'clientondersteuner', 'aangeboden', 'procesmanagerGeinformeerd', 'ja',
         'bevestigd', '[]'::jsonb)
FROM generate_series($1::int, $2::int) n,
     LATERAL (SELECT pg_temp.pick(string_to_array(($7::text[])[7], ' '), n, 5) AS leeftijd, pg_temp.pick($8::text[], n, 10) AS vraag) AS once
-- A casus of the demo may have this code by chance.
WHERE NOT EXISTS (SELECT FROM casus WHERE casus.code = pg_temp.code(n))`

export const fillCasus = `
INSERT INTO casus (id, code, gemeente_code, aangemaakt_op, bijgewerkt_op, aangemaakt_door_id, organisatie_id, situatie, gesteld, regelset)
SELECT i.casus_id, i.code, i.gemeente, i.submitted - interval '1 day', i.submitted, p.id, p.organisatie_id,
       to_jsonb(w.situatie), '[]', '2026-11'
FROM invented i JOIN written w ON w.aanmelding_id = i.aanmelding_id JOIN people p ON p.gemeente_code = i.gemeente
 AND p.place = pg_temp.draw(i.n, 7, (SELECT count(*)::int FROM people q WHERE q.gemeente_code = i.gemeente))`

/** What is ended has no term any more; some of what is open is late. */
export const fillAanmelding = `
INSERT INTO aanmelding (id, referentie, casus_id, tafel_slug, gemeente_code, status, aanmelder_id, organisatie_id, behandelaar_id, formulier, zoekwoorden,
  onderwerp, leeftijdsklasse, ligt_bij, ligt_bij_sinds, uiterlijk, aangemaakt_op, ingediend_op, uitkomst, vervolg_stap, vervolg_eigenaar,
  betere_route)
SELECT i.aanmelding_id, i.code || '-1', i.casus_id, i.tafel, i.gemeente, i.status, c.aangemaakt_door_id, c.organisatie_id,
       CASE WHEN i.status NOT IN ('concept', 'wacht-op-akkoord', 'ingediend', 'doorgestuurd') THEN b.id END,
       to_jsonb(w.formulier), string_to_array(w.woorden, ' '), w.onderwerp, i.leeftijd,
       CASE i.status WHEN 'ingediend' THEN 'tafel' WHEN 'concept' THEN 'aanmelder' WHEN 'aanvulling-gevraagd' THEN 'aanmelder'
                     WHEN 'wacht-op-akkoord' THEN 'procesmanager' WHEN 'doorgestuurd' THEN 'eigen-kanaal'
                     WHEN 'in-behandeling' THEN 'behandelaar' WHEN 'geagendeerd' THEN 'behandelaar' WHEN 'besproken' THEN 'behandelaar'
                     ELSE 'gemeente' END,
       i.submitted + ended.after,
       CASE WHEN ended.is OR i.status = 'concept' THEN NULL ELSE now() + (pg_temp.draw(i.n, 8, 35 * 24) - 5 * 24) * interval '1 hour' END,
       i.submitted - interval '1 day', CASE WHEN i.status NOT IN ('concept', 'wacht-op-akkoord', 'doorgestuurd') THEN i.submitted END,
       CASE WHEN i.status = 'afgerond' THEN i.uitkomst END,
       CASE WHEN ended.is THEN w.vervolg_stap END, CASE WHEN ended.is THEN 'gemeente' END,
       CASE WHEN i.status = 'niet-in-behandeling' THEN w.betere_route END
FROM invented i JOIN casus c ON c.id = i.casus_id JOIN written w ON w.aanmelding_id = i.aanmelding_id
JOIN colleagues b ON b.tafel = i.tafel
 AND b.place = pg_temp.draw(i.n, 9, (SELECT count(*)::int FROM colleagues q WHERE q.tafel = i.tafel)),
LATERAL (SELECT i.status IN ('afgerond', 'niet-in-behandeling', 'ingetrokken') AS is,
                CASE WHEN i.status IN ('afgerond', 'niet-in-behandeling', 'ingetrokken') THEN interval '30 days' ELSE interval '0' END AS after) AS ended`

/** As the trigger of the migration does for one row. */
export const fillZoekindex = `
INSERT INTO aanmelding_zoekindex (aanmelding_id, tafel_slug, woorden)
SELECT i.aanmelding_id, i.tafel, array_to_tsvector(string_to_array(w.woorden, ' ') || lower(replace(i.code || '-1', '-', '')))
FROM invented i JOIN written w ON w.aanmelding_id = i.aanmelding_id WHERE i.status <> 'concept'`

/** A timeline for what is open; the werklijst never reads one, so the archive goes without. $1 and $2: ids and what was said. */
export const fillGebeurtenis = `
INSERT INTO gebeurtenis (id, aanmelding_id, op, handeling, van_status, naar_status, rol, door_naam, organisatie_naam, tekst, terugmelding)
SELECT line.id, a.id, ingediend_op, 'dienIn', 'concept', 'ingediend', 'wijkcoach', 'Wijkcoach', 'Wijkteam (bench)', line.tekst, true
FROM (SELECT *, row_number() OVER (ORDER BY id) AS place FROM aanmelding
      WHERE status IN ('ingediend', 'in-behandeling', 'aanvulling-gevraagd', 'geagendeerd', 'besproken')) a
JOIN unnest($1::uuid[], $2::text[]) WITH ORDINALITY AS line (id, tekst, place) USING (place)`
