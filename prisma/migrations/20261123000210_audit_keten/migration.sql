-- The audit as NEN 7513 asks (decision 018): also what failed, nothing can be changed, and a chain that shows it when somebody did.
ALTER TABLE audit_regel
  ADD COLUMN geslaagd boolean NOT NULL DEFAULT true,
  -- Which right or which id was asked for; never content.
  ADD COLUMN toelichting text;
CREATE INDEX audit_regel_account ON audit_regel (account_id, id);
CREATE INDEX audit_regel_handeling ON audit_regel (handeling, id);

-- Whoever writes of an aanmelding need not know its casus; who asks "who has seen this casus" finds it all the same.
CREATE FUNCTION audit_vul_casus() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp SET portaal.rol = 'database' AS $$
BEGIN
  NEW.casus_id := (SELECT a.casus_id FROM aanmelding a WHERE a.id = NEW.aanmelding_id);
  RETURN NEW;
END $$;
CREATE TRIGGER audit_regel_casus BEFORE INSERT ON audit_regel
  FOR EACH ROW WHEN (NEW.casus_id IS NULL AND NEW.aanmelding_id IS NOT NULL) EXECUTE FUNCTION audit_vul_casus();

-- ---- the chain -----------------------------------------------------------------------------------
-- One link per row, each made of the link before it and everything in the row.
CREATE TABLE audit_keten (
  volgnummer bigint PRIMARY KEY,
  regel_id bigint NOT NULL UNIQUE,
  schakel bytea NOT NULL
);
REVOKE ALL ON audit_keten FROM PUBLIC;

CREATE FUNCTION audit_schakel(vorige bytea, volgnummer bigint, r audit_regel) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
  SELECT sha256(vorige || convert_to(jsonb_build_array(volgnummer, r.id, extract(epoch FROM r.op), r.account_id, r.rol, r.organisatie_id,
    r.handeling, r.grondslag, r.casus_id, r.aanmelding_id, r.verzoek_id, r.betreft_account_id, r.geslaagd, r.toelichting)::text, 'UTF8'))
$$;

-- At commit, so that nobody holds the end of the chain longer than writing a link takes. Whoever wants the lock waits; nothing forks.
CREATE FUNCTION schakel_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  laatste audit_keten;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('portaal audit'));
  SELECT * INTO laatste FROM audit_keten ORDER BY volgnummer DESC LIMIT 1;
  INSERT INTO audit_keten (volgnummer, regel_id, schakel)
  VALUES (coalesce(laatste.volgnummer, 0) + 1, NEW.id,
          audit_schakel(coalesce(laatste.schakel, ''), coalesce(laatste.volgnummer, 0) + 1, NEW));
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER audit_regel_schakel AFTER INSERT ON audit_regel DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION schakel_audit();

-- What was written before there was a chain.
DO $$
DECLARE
  r audit_regel;
  nummer bigint := 0;
  vorige bytea := '';
BEGIN
  PERFORM set_config('portaal.rol', 'auditor', true);
  FOR r IN SELECT * FROM audit_regel ORDER BY id LOOP
    nummer := nummer + 1;
    vorige := audit_schakel(vorige, nummer, r);
    INSERT INTO audit_keten VALUES (nummer, r.id, vorige);
  END LOOP;
  PERFORM set_config('portaal.rol', '', true);
END $$;

-- The counter of terugmeldingen is written at commit too. Both in one order, so that two commits never wait for each other.
CREATE OR REPLACE FUNCTION tel_terugmelding() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('portaal audit'));
  INSERT INTO terugmeldtelling AS t (maand, tafel_slug, op_tijd, te_laat)
  SELECT date_trunc('month', NEW.op AT TIME ZONE 'Europe/Amsterdam')::date, a.tafel_slug, NEW.op_tijd::int, (NOT NEW.op_tijd)::int
  FROM aanmelding a WHERE a.id = NEW.aanmelding_id
  ON CONFLICT (maand, tafel_slug) DO UPDATE SET op_tijd = t.op_tijd + excluded.op_tijd, te_laat = t.te_laat + excluded.te_laat;
  RETURN NULL;
END $$;

-- ---- nothing is changed or removed, also not by the owner -------------------------------------------
CREATE FUNCTION audit_verandert_niet() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'het logboek verandert niet (% op %)', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER audit_regel_vast BEFORE UPDATE OR DELETE ON audit_regel FOR EACH ROW EXECUTE FUNCTION audit_verandert_niet();
CREATE TRIGGER audit_regel_leegt_niet BEFORE TRUNCATE ON audit_regel FOR EACH STATEMENT EXECUTE FUNCTION audit_verandert_niet();
CREATE TRIGGER audit_keten_vast BEFORE UPDATE OR DELETE ON audit_keten FOR EACH ROW EXECUTE FUNCTION audit_verandert_niet();
CREATE TRIGGER audit_keten_leegt_niet BEFORE TRUNCATE ON audit_keten FOR EACH STATEMENT EXECUTE FUNCTION audit_verandert_niet();
-- Also for a session that says it only replays what another database did.
ALTER TABLE audit_regel ENABLE ALWAYS TRIGGER audit_regel_vast;
ALTER TABLE audit_regel ENABLE ALWAYS TRIGGER audit_regel_leegt_niet;
ALTER TABLE audit_regel ENABLE ALWAYS TRIGGER audit_regel_schakel;
ALTER TABLE audit_keten ENABLE ALWAYS TRIGGER audit_keten_vast;
ALTER TABLE audit_keten ENABLE ALWAYS TRIGGER audit_keten_leegt_niet;
REVOKE UPDATE, DELETE, TRUNCATE ON audit_regel, audit_keten FROM portaal_app, PUBLIC;

-- ---- who may read ---------------------------------------------------------------------------------
-- Who has seen a casus: for the procesmanager of the gemeente that holds the regie, and for the ZVH when it works on the casus.
CREATE POLICY audit_lezen_casus ON audit_regel FOR SELECT USING (
  (SELECT portaal_rol() IN ('procesmanager', 'zvh')) AND casus_id IS NOT NULL
  AND EXISTS (SELECT FROM casus c WHERE c.id = casus_id
              AND ((SELECT portaal_rol()) = 'zvh' OR c.gemeente_code = (SELECT portaal_gemeente()))));

-- The auditor reads no casus, only the code that people call it by.
CREATE FUNCTION casuscodes(ids uuid[], codes text[]) RETURNS TABLE (id uuid, code text) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp SET portaal.rol = 'database' AS $$
  SELECT c.id, c.code FROM casus c WHERE c.id = ANY (ids) OR c.code = ANY (codes)
$$;
REVOKE ALL ON FUNCTION casuscodes(uuid[], text[]) FROM PUBLIC;
CREATE FUNCTION casuscodes_voor_auditor(ids uuid[], codes text[]) RETURNS TABLE (id uuid, code text) LANGUAGE plpgsql STABLE
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF portaal_rol() = 'auditor' THEN RETURN QUERY SELECT * FROM casuscodes(ids, codes); END IF;
END $$;
REVOKE ALL ON FUNCTION casuscodes_voor_auditor(uuid[], text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casuscodes_voor_auditor(uuid[], text[]) TO portaal_app;

-- The worker notes the end of the chain in the log of the server, where the database cannot reach it.
CREATE FUNCTION audit_hoofd() RETURNS TABLE (volgnummer bigint, schakel text) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  SELECT k.volgnummer, encode(k.schakel, 'hex') FROM audit_keten k ORDER BY k.volgnummer DESC LIMIT 1
$$;
REVOKE ALL ON FUNCTION audit_hoofd() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_hoofd() TO portaal_app;
