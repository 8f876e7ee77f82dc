-- ---- a notice can be about more than an aanmelding, and go to somebody without an account --------
ALTER TABLE outbox ALTER COLUMN aanmelding_id DROP NOT NULL;
ALTER TABLE outbox ALTER COLUMN ontvanger_id DROP NOT NULL;
ALTER TABLE outbox
  ADD COLUMN casus_id uuid,
  ADD COLUMN bijeenkomst_id uuid,
  ADD COLUMN overleg_id uuid,
  ADD COLUMN adres text,
  -- Numbers and ids that the mail needs; never casus content.
  ADD COLUMN gegevens jsonb,
  -- The same notice asked for twice is one notice.
  ADD COLUMN sleutel text;
ALTER TABLE outbox ADD CONSTRAINT outbox_aan_een CHECK (num_nonnulls(ontvanger_id, adres) = 1);
CREATE UNIQUE INDEX outbox_sleutel_key ON outbox (sleutel);

-- Who tells of a record can see that record.
DROP POLICY outbox_toevoegen ON outbox;
CREATE POLICY outbox_toevoegen ON outbox FOR INSERT WITH CHECK (
  (SELECT portaal_rol()) IS NOT NULL
  AND (aanmelding_id IS NULL OR EXISTS (SELECT FROM aanmelding a WHERE a.id = aanmelding_id))
  AND (casus_id IS NULL OR EXISTS (SELECT FROM casus c WHERE c.id = casus_id)));

-- ---- terugmelding: on time or not, and clear or not ---------------------------------------------
ALTER TABLE gebeurtenis ADD COLUMN op_tijd boolean;
ALTER TABLE aanmelding ADD COLUMN uitleg_gevraagd_op timestamptz(3);
-- Few wait for an explanation at a time; they stand on top of the werklijst, also when their aanmelding has ended.
CREATE INDEX aanmelding_uitleg ON aanmelding (tafel_slug, uitleg_gevraagd_op) WHERE uitleg_gevraagd_op IS NOT NULL;
-- A procesmanager gemeente who refused may have to explain it.
CREATE POLICY aanmelding_toelichten ON aanmelding FOR UPDATE USING (
  (SELECT portaal_rol() = 'procesmanager') AND gemeente_code = (SELECT portaal_gemeente())
  AND uitleg_gevraagd_op IS NOT NULL AND ingediend_op IS NULL AND doorgestuurd_op IS NULL)
  WITH CHECK (true);

-- ---- tables with their own channel: who leads one sees what was sent there, and can tell how it ended ------
CREATE POLICY aanmelding_lezen_eigen_kanaal ON aanmelding FOR SELECT USING (
  (SELECT portaal_rol() = 'tafelcoordinator') AND tafel_slug = ANY ((SELECT portaal_tafels())::text[])
  AND doorgestuurd_op IS NOT NULL AND status IN ('doorgestuurd', 'afgerond'));
CREATE POLICY aanmelding_uitkomst_melden ON aanmelding FOR UPDATE USING (
  (SELECT portaal_rol() = 'tafelcoordinator') AND tafel_slug = ANY ((SELECT portaal_tafels())::text[])
  AND status = 'doorgestuurd')
  WITH CHECK (true);

-- ---- reminders ----------------------------------------------------------------------------------
-- One overview per person and working day: the first worker that writes the day plans it.
CREATE TABLE dagbericht (
  dag date PRIMARY KEY,
  gepland_op timestamptz(3) NOT NULL
);
ALTER TABLE dagbericht ENABLE ROW LEVEL SECURITY;
ALTER TABLE dagbericht FORCE ROW LEVEL SECURITY;
CREATE POLICY dagbericht_systeem ON dagbericht
  USING ((SELECT portaal_rol()) = 'systeem') WITH CHECK ((SELECT portaal_rol()) = 'systeem');
GRANT SELECT, INSERT ON dagbericht TO portaal_app;
-- What was sent along an own channel and has no answer yet.
CREATE INDEX aanmelding_doorgestuurd ON aanmelding (tafel_slug, uiterlijk) WHERE status = 'doorgestuurd';

-- ---- the figure "terugmeldingen op tijd" ----------------------------------------------------------
-- Counted as they come, so that the figure costs the same at ten and at a million. No casus can be found back in it.
CREATE TABLE terugmeldtelling (
  maand date NOT NULL,
  tafel_slug text NOT NULL REFERENCES overlegtafel (slug) ON UPDATE CASCADE,
  op_tijd int NOT NULL DEFAULT 0,
  te_laat int NOT NULL DEFAULT 0,
  PRIMARY KEY (maand, tafel_slug)
);
REVOKE ALL ON terugmeldtelling FROM PUBLIC;

CREATE FUNCTION tel_terugmelding() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO terugmeldtelling AS t (maand, tafel_slug, op_tijd, te_laat)
  SELECT date_trunc('month', NEW.op AT TIME ZONE 'Europe/Amsterdam')::date, a.tafel_slug, NEW.op_tijd::int, (NOT NEW.op_tijd)::int
  FROM aanmelding a WHERE a.id = NEW.aanmelding_id
  ON CONFLICT (maand, tafel_slug) DO UPDATE SET op_tijd = t.op_tijd + excluded.op_tijd, te_laat = t.te_laat + excluded.te_laat;
  RETURN NULL;
END $$;
-- At commit, so that nobody waits for a counter longer than the writing itself takes.
CREATE CONSTRAINT TRIGGER gebeurtenis_telt AFTER INSERT ON gebeurtenis DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.terugmelding AND NEW.op_tijd IS NOT NULL) EXECUTE FUNCTION tel_terugmelding();

-- The app cannot read the counts, only ask this. Outside the ZVH no count leaves, and no share of fewer than ten: a share is rounded
-- to five, so that nobody can work out a small count by subtraction. The row without a table is the whole region.
CREATE FUNCTION terugmeldcijfers(vanaf date)
  RETURNS TABLE (tafel_slug text, op_tijd int, te_laat int, percentage int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH geteld AS (
    SELECT t.tafel_slug, sum(t.op_tijd)::int AS op_tijd, sum(t.op_tijd + t.te_laat)::int AS totaal
    FROM terugmeldtelling t WHERE t.maand >= vanaf GROUP BY GROUPING SETS ((t.tafel_slug), ()))
  SELECT g.tafel_slug,
         CASE WHEN z.volledig THEN coalesce(g.op_tijd, 0) END,
         CASE WHEN z.volledig THEN coalesce(g.totaal - g.op_tijd, 0) END,
         CASE WHEN z.volledig THEN round(100.0 * g.op_tijd / nullif(g.totaal, 0))
              WHEN g.totaal >= 10 THEN round(20.0 * g.op_tijd / g.totaal) * 5 END::int
  FROM geteld g CROSS JOIN (SELECT portaal_rol() = 'zvh' AS volledig) z
  WHERE portaal_rol() IN ('zvh', 'tafelcoordinator', 'procesmanager', 'bestuur', 'portefeuillehouder')
$$;
REVOKE ALL ON FUNCTION terugmeldcijfers(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION terugmeldcijfers(date) TO portaal_app;

-- ---- terms of a table, kept by who leads it -------------------------------------------------------
ALTER TABLE overlegtafel ENABLE ROW LEVEL SECURITY;
CREATE POLICY overlegtafel_lezen ON overlegtafel FOR SELECT USING (true);
CREATE POLICY overlegtafel_wijzigen ON overlegtafel FOR UPDATE USING (
  (SELECT portaal_rol()) = 'zvh'
  OR ((SELECT portaal_rol()) = 'tafelcoordinator' AND slug = ANY ((SELECT portaal_tafels())::text[])));
GRANT UPDATE (inhoud, bewerkt_op) ON overlegtafel TO portaal_app;

-- How many terms run and have passed at every table, for the ZVH only: numbers, no casus. The inner function sees everything and is
-- for the outer one alone, which looks who is asking.
CREATE FUNCTION tel_open_termijnen(nu timestamptz) RETURNS TABLE (tafel_slug text, lopend int, te_laat int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET portaal.rol = 'database' AS $$
  SELECT a.tafel_slug, count(*)::int, (count(*) FILTER (WHERE a.uiterlijk < nu))::int FROM aanmelding a
  WHERE a.status NOT IN ('concept', 'afgerond', 'niet-in-behandeling', 'ingetrokken') GROUP BY 1
$$;
REVOKE ALL ON FUNCTION tel_open_termijnen(timestamptz) FROM PUBLIC;
CREATE FUNCTION open_termijnen(nu timestamptz) RETURNS TABLE (tafel_slug text, lopend int, te_laat int)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF portaal_rol() = 'zvh' THEN RETURN QUERY SELECT * FROM tel_open_termijnen(nu); END IF;
END $$;
REVOKE ALL ON FUNCTION open_termijnen(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION open_termijnen(timestamptz) TO portaal_app;
