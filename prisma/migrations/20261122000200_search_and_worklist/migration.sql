-- ---- the werklijst: constant time at a million rows ---------------------------------------------
-- Without a term an aanmelding sorts last, so that one index serves the order.
ALTER TABLE aanmelding ADD COLUMN volgorde_op timestamptz(3) NOT NULL
  GENERATED ALWAYS AS (coalesce(uiterlijk, timestamptz '9999-12-31 00:00:00+00')) STORED;
CREATE INDEX aanmelding_open ON aanmelding (tafel_slug, volgorde_op, id)
  WHERE status IN ('ingediend', 'in-behandeling', 'aanvulling-gevraagd', 'geagendeerd', 'besproken');
-- What ended has no term and is read newest first; each index holds one choice of gemeente and behandelaar in that order.
-- With the columns that the policies ask for, so that counting reads an index and no row (proven in werklijst.test.ts).
CREATE INDEX aanmelding_status_tafel ON aanmelding (tafel_slug, status, ingediend_op, id)
  INCLUDE (gemeente_code, aanmelder_id, casus_id, doorgestuurd_op);
CREATE INDEX aanmelding_tafel_gemeente ON aanmelding (tafel_slug, gemeente_code, status, ingediend_op, id)
  INCLUDE (aanmelder_id, casus_id, doorgestuurd_op);
CREATE INDEX aanmelding_behandelaar ON aanmelding (behandelaar_id, tafel_slug, status, ingediend_op, id)
  INCLUDE (gemeente_code, aanmelder_id, casus_id, doorgestuurd_op);
CREATE INDEX aanmelding_behandelaar_gemeente ON aanmelding (behandelaar_id, gemeente_code, tafel_slug, status, ingediend_op, id)
  INCLUDE (aanmelder_id, casus_id, doorgestuurd_op);
CREATE INDEX aanmelding_gemeente ON aanmelding (gemeente_code, status, volgorde_op, id);

-- ---- search over own words and reference --------------------------------------------------------
-- `@@` is not leakproof, so Postgres may not use a text index under row-level security. The words therefore stand in a table
-- of their own that the app cannot read at all, one function answers with ids only, within the tables of who is asking.
CREATE TABLE aanmelding_zoekindex (
  aanmelding_id uuid PRIMARY KEY REFERENCES aanmelding (id) ON DELETE CASCADE,
  tafel_slug text NOT NULL,
  woorden tsvector NOT NULL
);
CREATE INDEX aanmelding_zoekindex_woorden ON aanmelding_zoekindex USING gin (woorden);
CREATE INDEX aanmelding_zoekindex_tafel ON aanmelding_zoekindex (tafel_slug);
REVOKE ALL ON aanmelding_zoekindex FROM PUBLIC;

CREATE FUNCTION werk_zoekindex_bij() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO aanmelding_zoekindex (aanmelding_id, tafel_slug, woorden)
  VALUES (NEW.id, NEW.tafel_slug,
          jsonb_to_tsvector('dutch', NEW.formulier, '["string"]')
          || array_to_tsvector(ARRAY[lower(replace(NEW.referentie, '-', ''))]))
  ON CONFLICT (aanmelding_id) DO UPDATE SET tafel_slug = excluded.tafel_slug, woorden = excluded.woorden;
  RETURN NULL;
END $$;
-- Drafts are nobody's to search.
CREATE TRIGGER aanmelding_zoekindex_bij AFTER INSERT OR UPDATE OF formulier, referentie, status ON aanmelding
  FOR EACH ROW WHEN (NEW.status <> 'concept') EXECUTE FUNCTION werk_zoekindex_bij();

-- At most `hoogstens` ids, in no order: more hits than that ask for a more precise question, they are not ranked.
-- The list of a word that stands in very many aanmeldingen is as long as the archive, so such a word is looked for in those that
-- hold the other words (`IS TRUE` keeps a condition away from the indexes). With such words only, aanmeldingen are read until
-- there are enough. How many hold a word is what the planner thinks (hence EXPLAIN, hence VOLATILE).
CREATE FUNCTION zoek_aanmeldingen(zoekwoorden tsquery[], hoogstens int) RETURNS SETOF uuid
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER ROWS 100 SET search_path = public, pg_temp AS $$
DECLARE
  woord tsquery;
  plan json;
  zeldzaam tsquery;
  gewoon tsquery;
BEGIN
  FOREACH woord IN ARRAY array_remove(zoekwoorden, NULL) LOOP
    EXECUTE 'EXPLAIN (FORMAT JSON) SELECT FROM aanmelding_zoekindex WHERE woorden @@ $1' INTO plan USING woord;
    IF (plan #>> '{0,Plan,Plan Rows}')::float < 20000
    THEN zeldzaam := coalesce(zeldzaam && woord, woord);
    ELSE gewoon := coalesce(gewoon && woord, woord);
    END IF;
  END LOOP;
  IF zeldzaam IS NULL THEN
    RETURN QUERY EXECUTE
      'SELECT aanmelding_id FROM aanmelding_zoekindex WHERE woorden @@ $1 AND tafel_slug = ANY ($2) ORDER BY tafel_slug LIMIT $3'
      USING gewoon, portaal_tafels(), hoogstens;
  ELSE
    RETURN QUERY EXECUTE
      'SELECT aanmelding_id FROM aanmelding_zoekindex
       WHERE woorden @@ $1 AND ($2 IS NULL OR woorden @@ $2) IS TRUE AND (tafel_slug = ANY ($3)) IS TRUE LIMIT $4'
      USING zeldzaam, gewoon, portaal_tafels(), hoogstens;
  END IF;
END $$;
REVOKE ALL ON FUNCTION zoek_aanmeldingen(tsquery[], int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION zoek_aanmeldingen(tsquery[], int) TO portaal_app;

-- ---- changed content is announced, so that the public pages are made anew -----------------------
CREATE FUNCTION meld_gewijzigde_inhoud() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('inhoud_gewijzigd', TG_TABLE_NAME);
  RETURN NULL;
END $$;
CREATE TRIGGER overlegtafel_gewijzigd AFTER INSERT OR UPDATE OR DELETE ON overlegtafel
  FOR EACH STATEMENT EXECUTE FUNCTION meld_gewijzigde_inhoud();
CREATE TRIGGER gemeente_gewijzigd AFTER INSERT OR UPDATE OR DELETE ON gemeente
  FOR EACH STATEMENT EXECUTE FUNCTION meld_gewijzigde_inhoud();
CREATE TRIGGER ondersteuner_gewijzigd AFTER INSERT OR UPDATE OR DELETE ON ondersteuner
  FOR EACH STATEMENT EXECUTE FUNCTION meld_gewijzigde_inhoud();

-- ---- every outbox row becomes a job, in the same transaction ------------------------------------
-- Eight tries, a little later each time (the last after about an hour), then the row is parked for a person.
CREATE FUNCTION plan_verzending() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM graphile_worker.add_job('verstuur_bericht', json_build_object('outboxId', NEW.id), max_attempts := 8,
                                  job_key := 'outbox:' || NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER outbox_plan AFTER INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION plan_verzending();
-- "Opnieuw" on a parked row: it is no longer parked, and gets eight new tries.
CREATE TRIGGER outbox_plan_opnieuw AFTER UPDATE OF geparkeerd_op ON outbox FOR EACH ROW
  WHEN (OLD.geparkeerd_op IS NOT NULL AND NEW.geparkeerd_op IS NULL) EXECUTE FUNCTION plan_verzending();

-- At the start of a worker: what waits without a job (no mail server was set when it was its turn) is planned again.
CREATE FUNCTION plan_wachtende_berichten() RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT count(graphile_worker.add_job('verstuur_bericht', json_build_object('outboxId', id), max_attempts := 8,
                                       job_key := 'outbox:' || id, job_key_mode := 'preserve_run_at'))
  FROM outbox WHERE verzonden_op IS NULL AND geparkeerd_op IS NULL
$$;
REVOKE ALL ON FUNCTION plan_wachtende_berichten() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION plan_wachtende_berichten() TO portaal_app;
